package dev.rapport.reply.crisis;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the operator's crisis answers, strictly: a word that means nothing stops the start. */
public final class CrisisFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private CrisisFile() {}

  /**
   * Reads the file and the countries that are set.
   *
   * @throws IllegalArgumentException with one line that names the file or the setting and what is
   *     wrong in it
   */
  public static void check(CrisisConfig config) {
    new Countries(config, read(config.file()));
  }

  /**
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  static CrisisBook read(Path file) {
    try {
      CrisisBook book = YAML.readValue(file.toFile(), CrisisBook.class);
      CrisisRules.check(book);
      return book;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IllegalArgumentException(
          "%s, line %d: %s".formatted(file, line, firstLine(e.getOriginalMessage())), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + firstLine(e.getMessage()), e);
    }
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
