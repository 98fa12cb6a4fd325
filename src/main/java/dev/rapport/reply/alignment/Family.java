package dev.rapport.reply.alignment;

import java.util.Locale;

/** The families of phrases that tell how an answer sounds. In lower case in the files. */
enum Family {
  PREACHY,
  SYCOPHANTIC,
  CURT,
  CHEER,
  POSITIVITY,
  MINIMISING,
  BOILERPLATE,
  ADVICE,
  EVASIVE,
  APOLOGY,
  MOCKING,
  LAUGHTER,
  HOSTILE,
  PARTISAN,
  SYMPATHY,
  CELEBRATING,
  WELCOMING,
  /** Takes a complaint as ours, and asks what it takes to mend it. */
  OWNING,
  /** Says plainly what is so, or that we do not know. */
  CANDOUR,
  /** Claims without a source. */
  UNSUPPORTED,
  /** More formal than people are on a social network. */
  STIFF,
  SLANG;

  /**
   * @throws IllegalArgumentException for a word that is no family
   */
  static Family of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
