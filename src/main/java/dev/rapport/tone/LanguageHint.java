package dev.rapport.tone;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a platform says about the language of a post. */
final class LanguageHint {

  /** Tags that platforms send for "no language", "only media" and the like. */
  private static final Set<String> NOTHING = Set.of("und", "zxx", "mul", "mis", "art", "qme");

  private LanguageHint() {}

  /** The primary tag in lower case, today's name for an old one; empty when it says nothing. */
  static Optional<String> of(String platformLanguage) {
    String tag = platformLanguage == null ? "" : platformLanguage.strip();
    String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    if (!primary.matches("[a-z]{2,3}") || primary.startsWith("q") || NOTHING.contains(primary)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (primary) {
          case "in" -> "id";
          case "iw" -> "he";
          case "ji" -> "yi";
          default -> primary;
        });
  }
}
