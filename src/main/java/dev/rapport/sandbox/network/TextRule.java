package dev.rapport.sandbox.network;

import com.twitter.twittertext.TwitterTextParseResults;
import com.twitter.twittertext.TwitterTextParser;
import java.util.Optional;

/**
 * A post has words, and not too many: 280 of X's weighted characters. Only what was typed counts,
 * never the tags that the network puts in front.
 */
public final class TextRule {

  /** X's limit, in weighted characters. */
  public static final int MAX = 280;

  /** The longest address that X's library takes for one, in UTF-16 units. */
  private static final int LONGEST_ADDRESS = 4096;

  private TextRule() {}

  static Optional<Refusal> refuses(String text) {
    if (text.isBlank()) {
      return Optional.of(Refusal.EMPTY);
    }
    if (isHopeless(text)) {
      return Optional.of(Refusal.TOO_LONG);
    }
    TwitterTextParseResults parsed = TwitterTextParser.parseTweet(text);
    if (parsed.weightedLength > MAX) {
      return Optional.of(Refusal.TOO_LONG);
    }
    return parsed.isValid ? Optional.empty() : Optional.of(Refusal.INVALID_CHARACTERS);
  }

  /** The weighted length; for a text beyond all measure, its plain length. */
  public static int length(String text) {
    return isHopeless(text) ? text.length() : TwitterTextParser.parseTweet(text).weightedLength;
  }

  /**
   * X's library looks for addresses in time that grows with the square of the dots: two thousand of
   * them keep it busy for seconds. So many are never within the limit, and are not even parsed.
   */
  private static boolean isHopeless(String text) {
    return text.length() > LONGEST_ADDRESS || text.chars().filter(c -> c == '.').count() > MAX;
  }
}
