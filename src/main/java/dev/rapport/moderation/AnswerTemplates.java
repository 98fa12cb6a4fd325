package dev.rapport.moderation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The answers that the operator's people wrote beforehand, read at the start. */
@ApplicationScoped
public class AnswerTemplates {

  private final List<AnswerTemplate> all;

  AnswerTemplates(ModerationConfig config) {
    this.all = read(config.templatesFile());
  }

  /**
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  public static List<AnswerTemplate> read(Path file) {
    try {
      List<AnswerTemplate> read =
          new YAMLMapper().readValue(file.toFile(), new TypeReference<List<AnswerTemplate>>() {});
      return read == null ? List.of() : List.copyOf(read);
    } catch (ValueInstantiationException e) {
      throw new IllegalArgumentException(file + ": " + e.getCause().getMessage(), e);
    } catch (IOException | NullPointerException e) {
      throw new IllegalArgumentException(
          file + " is not a list of templates with name, language and text", e);
    }
  }

  /** True when a text is one of them, with its blanks filled in. */
  boolean isFrom(String text) {
    return all.stream().anyMatch(template -> template.isIn(text));
  }

  /** Those in a language first, otherwise as they stand in the file. */
  public List<AnswerTemplate> startingWith(String language) {
    return all.stream()
        .sorted(
            (one, other) ->
                Boolean.compare(other.language().equals(language), one.language().equals(language)))
        .toList();
  }
}
