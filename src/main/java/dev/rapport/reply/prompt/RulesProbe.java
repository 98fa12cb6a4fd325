package dev.rapport.reply.prompt;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Holds what the operator's list says that it must, and nothing that it must not. */
final class RulesProbe implements PromptProbe {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final List<Rule> rules;

  private RulesProbe(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  static RulesProbe read(Path file) {
    try {
      Table table = YAML.readValue(file.toFile(), Table.class);
      return new RulesProbe(table == null ? List.of() : table.rules());
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IllegalArgumentException(
          "%s, line %d: %s"
              .formatted(file, line, e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read", e);
    }
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public Optional<String> objection(PromptText text) {
    FoldedText folded = FoldedText.of(text.text());
    return rules.stream()
        .filter(rule -> rule.concerns(text.name()))
        .flatMap(rule -> rule.objection(folded).stream())
        .findFirst();
  }

  /** The file as it stands. */
  private record Table(@JsonProperty(required = true) List<Rule> rules) {}

  /**
   * One line of it. Phrases are compared apart from case, accents and punctuation.
   *
   * @param of {@code prompt/reply}, or {@code persona/*} for all of a kind
   * @param must phrases that must stand in it
   * @param mustNot phrases that must not
   */
  private record Rule(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String of,
      List<String> must,
      @JsonProperty("must-not") List<String> mustNot) {

    private Rule {
      must = must == null ? List.of() : List.copyOf(must);
      mustNot = mustNot == null ? List.of() : List.copyOf(mustNot);
    }

    boolean concerns(PromptName name) {
      PromptName ruled = name.asksForReply() ? PromptName.REPLY : name;
      return of.equals(name.toString())
          || of.equals(ruled.toString())
          || of.equals(name.kind().word() + "/*");
    }

    Optional<String> objection(FoldedText text) {
      return must.stream()
          .filter(phrase -> !text.contains(FoldedText.of(phrase)))
          .map(phrase -> "by the rule '%s' must say '%s'".formatted(name, phrase))
          .findFirst()
          .or(
              () ->
                  mustNot.stream()
                      .filter(phrase -> text.contains(FoldedText.of(phrase)))
                      .map(phrase -> "by the rule '%s' must not say '%s'".formatted(name, phrase))
                      .findFirst());
    }
  }
}
