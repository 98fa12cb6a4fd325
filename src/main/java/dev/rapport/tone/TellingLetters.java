package dev.rapport.tone;

import java.util.List;
import java.util.Optional;

/** Letters that one language of a script has and its neighbours do not; the first match tells. */
final class TellingLetters {

  private record Letters(String language, String letters) {
    boolean in(String text) {
      return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
  }

  private static final List<Letters> CYRILLIC =
      List.of(
          new Letters("be", "ў"),
          new Letters("kk", "ұқғәһ"),
          new Letters("mn", "өү"),
          new Letters("mk", "ѓќѕ"),
          new Letters("sr", "јљњћђџ"),
          new Letters("uk", "іїєґ"),
          new Letters("ru", "ыэё"));

  private static final List<Letters> ARABIC =
      List.of(new Letters("ur", "ٹڈڑںے"), new Letters("fa", "پچژگ"));

  private TellingLetters() {}

  /** The language that the letters give away; the text in lower case. */
  static Optional<String> language(String text, WritingSystem script) {
    List<Letters> known =
        script == WritingSystem.CYRILLIC
            ? CYRILLIC
            : script == WritingSystem.ARABIC ? ARABIC : List.of();
    return known.stream().filter(l -> l.in(text)).map(Letters::language).findFirst();
  }
}
