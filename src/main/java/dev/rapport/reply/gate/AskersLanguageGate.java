package dev.rapport.reply.gate;

import dev.rapport.tone.ToneAnalyzer.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers in the script and the language of the asker. The script must fit always; the language
 * only as far as it can be told, since a short text can pass for several.
 */
final class AskersLanguageGate implements OutputGate {

  /** Below this the guess about the draft's language is not held against it. */
  private static final double SURE = 0.8;

  /** Scripts other than Latin that a language is written in; a language not named is Latin. */
  private static final Map<String, Set<String>> SCRIPTS =
      Map.ofEntries(
          Map.entry("ja", Set.of("Jpan", "Hira", "Kana", "Hani")),
          Map.entry("zh", Set.of("Hani")),
          Map.entry("ko", Set.of("Hang", "Kore")),
          Map.entry("ru", Set.of("Cyrl")),
          Map.entry("uk", Set.of("Cyrl")),
          Map.entry("bg", Set.of("Cyrl")),
          Map.entry("hi", Set.of("Deva", "Latn")),
          Map.entry("ar", Set.of("Arab")),
          Map.entry("fa", Set.of("Arab")),
          Map.entry("ur", Set.of("Arab")),
          Map.entry("he", Set.of("Hebr")),
          Map.entry("el", Set.of("Grek")),
          Map.entry("th", Set.of("Thai")));

  @Override
  public String name() {
    return "askers-language";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return candidate.language().flatMap(wanted -> objection(candidate, wanted));
  }

  private static Optional<String> objection(Candidate candidate, String wanted) {
    Language draft = candidate.tone().language(candidate.text(), wanted);
    Set<String> scripts = SCRIPTS.getOrDefault(wanted, Set.of("Latn"));
    if (!scripts.contains(draft.script())) {
      return Optional.of("is not written in the script of " + wanted);
    }
    boolean other = !draft.code().equals(wanted) && !draft.code().equals("und");
    return other && draft.confidence() >= SURE
        ? Optional.of("is in %s instead of %s".formatted(draft.code(), wanted))
        : Optional.empty();
  }
}
