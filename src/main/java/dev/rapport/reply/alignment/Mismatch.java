package dev.rapport.reply.alignment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The ways in which the tone of an answer goes wrong. What is too long or in the wrong register is
 * a matter of style and not in this list. Written in kebab-case outside the code.
 */
public enum Mismatch {
  /** Brushes off somebody who told how they feel. */
  CURT,
  /** Is merry while somebody grieves or fears. */
  JOLLY,
  /** Moralises: tells how one ought to behave. */
  PREACHY,
  /** Flatters the asker. */
  SYCOPHANTIC,
  /** Gives hostility back, or takes a political side. */
  HOSTILE,
  /** Sounds like a help desk. */
  BOILERPLATE,
  /** Says what to do to somebody who wants to be heard. */
  ADVICE,
  /** Talks around a plain question. */
  EVASIVE,
  /** Says sorry again and again. */
  OVER_APOLOGISING,
  /** Laughs at the asker. */
  MOCKING,
  /** Makes a trouble small: "at least". */
  MINIMISING,
  /** Has cheer in place of comfort: "everything happens for a reason". */
  POSITIVITY,
  /** Is in another language than the asker's. */
  FOREIGN;

  /** The name outside the code, for example {@code over-apologising}. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
