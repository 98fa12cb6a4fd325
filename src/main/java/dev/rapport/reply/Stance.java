package dev.rapport.reply;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How we meet somebody. A closed list: nothing that a user writes can make a stance that is not
 * here, and none of them mirrors hostility. Written in kebab-case outside the code.
 */
public enum Stance {
  /** Kind and personal: small talk, thanks, good wishes. */
  WARM,
  /** Shares somebody's joy. */
  CELEBRATORY,
  /** Joins in a joke, at nobody's cost. */
  PLAYFUL,
  /** Plain and helpful; says what it cannot know. */
  INFORMATIVE,
  /** Cannot tell what is meant: asks one short question, and guesses nothing. */
  CLARIFYING,
  /** Is to be drawn to a side, or to a verdict in a word: takes none and says why. */
  EVEN_HANDED,
  /** Stays with somebody who is sad, without fixing and without cheer. */
  CONSOLING,
  /** Takes anger seriously, owns what is ours, lowers the heat. */
  DE_ESCALATING,
  /** Something of ours went wrong, or we were wrong: owns it, without excuses. */
  APOLOGETIC,
  /** Sets a calm limit against abuse. */
  FIRM,
  /** Somebody may be in danger: careful, never light, points to people who can help. */
  CAREFUL_WITH_DISTRESS,
  /** Says kindly that this is not for us. */
  DECLINE;

  /** By its name outside the code; empty for one that is no more. */
  public static Optional<Stance> of(String word) {
    return Arrays.stream(values()).filter(stance -> stance.word().equals(word)).findFirst();
  }

  /** The name outside the code, for example {@code careful-with-distress}. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
