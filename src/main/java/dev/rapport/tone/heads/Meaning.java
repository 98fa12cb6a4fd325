package dev.rapport.tone.heads;

/**
 * What a whole text means, as {@link #LENGTH} numbers whose squares sum to 1: texts of like meaning
 * have like numbers. Made by a sentence embedding; English only.
 */
public interface Meaning {

  int LENGTH = 384;

  /** The language that meanings are known of. */
  String LANGUAGE = "en";

  /** The same for the same text; safe to call from many threads; takes some milliseconds. */
  float[] of(String text);
}
