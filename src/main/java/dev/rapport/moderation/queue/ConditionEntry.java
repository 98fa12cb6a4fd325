package dev.rapport.moderation.queue;

import dev.rapport.moderation.RiskTier;
import java.util.Set;
import java.util.stream.Collectors;

/** One condition of a queue as it stands in the file. */
final class ConditionEntry {

  private static final Set<String> KEYS =
      Set.of("rules", "severities", "languages", "platforms", "reasons");

  private final YamlPart part;
  private final Set<String> known;

  ConditionEntry(YamlPart part, Set<String> known) {
    this.part = part;
    this.known = known;
  }

  QueueCondition read() {
    part.only(KEYS, "rules, severities, languages, platforms and reasons");
    QueueCondition read =
        new QueueCondition(
            rules(),
            severities(),
            languages(),
            Set.copyOf(part.texts("platforms")),
            Set.copyOf(part.texts("reasons")));
    if (KEYS.stream().allMatch(key -> part.texts(key).isEmpty())) {
      throw part.wrong("takes names nothing");
    }
    return read;
  }

  private Set<String> rules() {
    for (String rule : part.texts("rules")) {
      if (!known.contains(rule)) {
        throw part.wrong(
            "there is no rule '%s', but %s"
                .formatted(rule, known.stream().sorted().collect(Collectors.joining(", "))));
      }
    }
    return Set.copyOf(part.texts("rules"));
  }

  private Set<RiskTier> severities() {
    try {
      return part.texts("severities").stream().map(RiskTier::of).collect(Collectors.toSet());
    } catch (IllegalArgumentException e) {
      throw part.wrong(e.getMessage());
    }
  }

  private Set<String> languages() {
    for (String language : part.texts("languages")) {
      if (!language.matches("[a-z]{2,3}")) {
        throw part.wrong("a language is like en or ja, not '%s'".formatted(language));
      }
    }
    return Set.copyOf(part.texts("languages"));
  }
}
