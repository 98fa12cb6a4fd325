package dev.rapport.reply.prompt;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text made comparable however it is written: without accents, case, width, punctuation and
 * hidden characters, and with one space wherever there was anything but letters and digits.
 */
record FoldedText(String folded) {

  static FoldedText of(String text) {
    String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain =
        split
            .replaceAll("[\\p{M}\\p{Cf}]+", "")
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return new FoldedText(plain);
  }

  boolean isEmpty() {
    return folded.isEmpty();
  }

  boolean contains(FoldedText other) {
    return folded.contains(other.folded);
  }
}
