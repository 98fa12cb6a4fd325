package dev.rapport.reply;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the operator's tone policy, strictly: a word that means nothing stops the start. */
final class TonePolicyFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private TonePolicyFile() {}

  /**
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  static TonePolicy read(Path file) {
    try {
      return parse(YAML.readValue(file.toFile(), Table.class));
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

  private static TonePolicy parse(Table table) {
    if (table == null || table.rules() == null) {
      throw new IllegalArgumentException("it needs a list of rules");
    }
    return new TonePolicy(table.rules().stream().map(TonePolicyFile::parse).toList());
  }

  private static TonePolicy.Rule parse(Line line) {
    try {
      List<Condition> conditions =
          line.when() == null
              ? List.of()
              : line.when().entrySet().stream()
                  .map(part -> Condition.parse(part.getKey(), part.getValue()))
                  .toList();
      if (line.stances() == null || line.stances().isEmpty()) {
        throw new IllegalArgumentException("allows no stance");
      }
      return new TonePolicy.Rule(
          line.name(), conditions, line.stances().stream().map(TonePolicyFile::stance).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("rule '" + line.name() + "': " + e.getMessage(), e);
    }
  }

  private static Stance stance(String word) {
    return Stance.valueOf(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  /** The file as it stands. */
  record Table(@JsonProperty(required = true) List<Line> rules) {}

  /** One rule as it stands. */
  record Line(
      @JsonProperty(required = true) String name,
      Map<String, String> when,
      @JsonProperty(required = true) List<String> stances) {}
}
