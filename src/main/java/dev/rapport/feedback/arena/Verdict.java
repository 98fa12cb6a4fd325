package dev.rapport.feedback.arena;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.rapport.feedback.arena.rating.Preference;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says of two texts as they stand before them. */
public enum Verdict {
  LEFT,
  RIGHT,
  TIE,
  BOTH_BAD;

  /** The name outside the code, in kebab-case. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty for anything else. */
  static Optional<Verdict> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** From outside; null for anything else. */
  @JsonCreator
  static Verdict read(String word) {
    return of(word).orElse(null);
  }

  /** The same of the pair. */
  Preference preference(boolean firstIsLeft) {
    return switch (this) {
      case LEFT -> firstIsLeft ? Preference.FIRST : Preference.SECOND;
      case RIGHT -> firstIsLeft ? Preference.SECOND : Preference.FIRST;
      case TIE -> Preference.TIE;
      case BOTH_BAD -> Preference.BOTH_BAD;
    };
  }
}
