package dev.rapport.platform.x;

import com.twitter.twittertext.TwitterTextParser;
import dev.rapport.post.TextLimits;
import jakarta.inject.Singleton;

/**
 * X's weighted length: 280, where most scripts beyond Latin, Greek and Cyrillic count double, every
 * emoji 2 and every link 23. Counted by X's own library, configuration v3.
 */
@Singleton
public class XTextLimits implements TextLimits {

  private static final int MAX = 280;

  @Override
  public String platform() {
    return XPostReader.PLATFORM;
  }

  @Override
  public int max() {
    return MAX;
  }

  @Override
  public int length(String text) {
    return text.isEmpty() ? 0 : TwitterTextParser.parseTweet(text).weightedLength;
  }
}
