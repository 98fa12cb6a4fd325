package dev.rapport.moderation.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.moderation.RiskTier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the operator's file says of each rule, by name. */
final class RuleSettings {

  private RuleSettings() {}

  /**
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  static Map<String, Setting> read(Path file) {
    try {
      Map<String, Setting> read =
          new YAMLMapper().readValue(file.toFile(), new TypeReference<Map<String, Setting>>() {});
      return read == null ? Map.of() : Map.copyOf(read);
    } catch (IOException | NullPointerException e) {
      throw new IllegalArgumentException(file + why(e), e);
    }
  }

  /** A setting's own words where it has some. */
  private static String why(Exception e) {
    return e.getCause() instanceof IllegalArgumentException cause
        ? ": " + cause.getMessage()
        : " is not a map from rule to its mode and severity";
  }

  /**
   * @param mode live where it is left out
   * @param severity the rule's own where it is left out
   */
  record Setting(RuleMode mode, Optional<RiskTier> severity) {

    static final Setting NONE = new Setting(RuleMode.LIVE, Optional.empty());

    @JsonCreator
    static Setting of(Map<String, String> given) {
      given.keySet().stream()
          .filter(key -> !key.equals("mode") && !key.equals("severity"))
          .findFirst()
          .ifPresent(
              key -> {
                throw new IllegalArgumentException("a rule has no '" + key + "'");
              });
      return new Setting(
          Optional.ofNullable(given.get("mode")).map(RuleMode::of).orElse(RuleMode.LIVE),
          Optional.ofNullable(given.get("severity")).map(RiskTier::of));
    }
  }
}
