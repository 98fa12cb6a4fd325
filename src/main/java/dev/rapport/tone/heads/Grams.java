package dev.rapport.tone.heads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The grams of a text, as the numbers of buckets that their hashes fall into: words and pairs of
 * words in the first half of the buckets, runs of characters in the second. A word after a negation
 * is another word than without one.
 *
 * @param words ascending, each once
 * @param characters ascending, each once
 */
record Grams(int[] words, int[] characters) {

  /** A negation reaches over three words, and not over a mark. */
  private static final int NEGATION_WORDS = 3;

  private static final int NEGATED = 0x5bd1e995;

  /**
   * @param text in the spelling of {@link PlainText}
   * @param negations the words of the language that turn others over, without apostrophes
   * @param spaced whether the language puts spaces between words; where it does not, runs are
   *     shorter
   * @param buckets a power of two
   */
  static Grams of(String text, Set<String> negations, boolean spaced, int buckets) {
    List<String> words = words(text);
    int shortest = spaced ? 2 : 1;
    int longest = spaced ? 5 : 3;
    int[] characters = characterHashes(" " + text + " ", shortest, longest);
    int half = buckets / 2;
    return new Grams(
        distinct(wordHashes(words, negations), half, 0), distinct(characters, half, half));
  }

  private static int[] wordHashes(List<String> words, Set<String> negations) {
    int[] hashes = new int[Math.max(0, 2 * words.size() - 1)];
    int count = 0;
    int reach = 0;
    int before = 0;
    for (String word : words) {
      boolean letters = Character.isLetterOrDigit(word.codePointAt(0));
      reach = letters ? reach : 0;
      int hash = mixed(word.hashCode() ^ (reach > 0 ? NEGATED : 0));
      if (count > 0) {
        hashes[count++] = mixed(before * 31 + hash);
      }
      hashes[count++] = hash;
      before = hash;
      reach = negations.contains(word.replace("'", "")) ? NEGATION_WORDS : reach - 1;
    }
    return hashes;
  }

  private static int[] characterHashes(String text, int shortest, int longest) {
    int[] hashes = new int[text.length() * (longest - shortest + 1)];
    int count = 0;
    for (int start = 0; start < text.length(); start++) {
      int hash = 0;
      int most = Math.min(longest, text.length() - start);
      for (int length = 1; length <= most; length++) {
        hash = hash * 31 + text.charAt(start + length - 1);
        if (length >= shortest) {
          hashes[count++] = mixed(hash * 31 + length);
        }
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  private static int[] distinct(int[] hashes, int half, int from) {
    int[] places = new int[hashes.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = from + (hashes[i] & half - 1);
    }
    Arrays.sort(places);
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (i == 0 || places[i] != places[i - 1]) {
        places[count++] = places[i];
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** MurmurHash3's last steps, which spread every bit over all others. */
  private static int mixed(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /** Words, and every mark or emoji by itself. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      int next = i + Character.charCount(sign);
      if (!isOfWord(sign)) {
        if (start < i) {
          words.add(text.substring(start, i));
        }
        if (sign != ' ') {
          words.add(text.substring(i, next));
        }
        start = next;
      }
      i = next;
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isOfWord(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || sign == '\''
        || sign == '_';
  }
}
