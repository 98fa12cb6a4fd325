package dev.rapport.reply.alignment;

import java.util.Locale;

/** The families of phrases that tell how an answer sounds. In lower case in the files. */
enum Family {
  PREACHY(true),
  SYCOPHANTIC(false),
  CURT(false),
  CHEER(true),
  POSITIVITY(true),
  MINIMISING(true),
  BOILERPLATE(false),
  ADVICE(true),
  EVASIVE(false),
  APOLOGY(false),
  MOCKING(true),
  LAUGHTER(false),
  HOSTILE(true),
  PARTISAN(true),
  SYMPATHY(false),
  CELEBRATING(false),
  WELCOMING(false),
  /** Takes a complaint as ours, and asks what it takes to mend it. */
  OWNING(false),
  /** Says plainly what is so, or that we do not know. */
  CANDOUR(false),
  /** Says where we stop, or that we take no side. */
  LIMITS(false),
  /** Claims without a source. */
  UNSUPPORTED(false),
  /** More formal than people are on a social network. */
  STIFF(false),
  SLANG(false),
  /** Words that turn what comes soon after them into its opposite. */
  NEGATION(false);

  private final boolean deniable;

  Family(boolean deniable) {
    this.deniable = deniable;
  }

  /** Whether a phrase says nothing after a negation: "you don't have to be strong". */
  boolean deniable() {
    return deniable;
  }

  /**
   * @throws IllegalArgumentException for a word that is no family
   */
  static Family of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
