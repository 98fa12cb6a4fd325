package dev.rapport.reply.alignment;

import java.util.HashSet;
import java.util.Set;

/** How much of the asker's own words an answer takes up, which shows that it was read. */
final class Echo {

  /** Letters. Shorter words are in every sentence. */
  private static final int LEAST = 4;

  private static final double ENOUGH = 2;

  private Echo() {}

  /** 0 (nothing) to 1 (two words of weight, or more). */
  static double of(String asked, String answer) {
    Set<String> shared = words(asked);
    shared.retainAll(words(answer));
    return Math.min(1, shared.size() / ENOUGH);
  }

  /** The first four letters of each longer word; every Chinese sign for itself. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : PlainText.of(text).split(" ")) {
      if (word.codePoints().anyMatch(Character::isIdeographic)) {
        word.codePoints()
            .filter(Character::isIdeographic)
            .forEach(c -> words.add(Character.toString(c)));
      } else if (word.length() >= LEAST) {
        words.add(word.substring(0, LEAST));
      }
    }
    return words;
  }
}
