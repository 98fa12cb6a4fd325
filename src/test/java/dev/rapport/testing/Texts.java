package dev.rapport.testing;

import com.twitter.twittertext.TwitterTextParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people say: the posts that tone is tried on, again and again with a number so that no two
 * are the same. Any other file, one text a line, by {@code -Dtest.texts=FILE}.
 */
public final class Texts {

  private static final String OWN = "src/test/resources/dev/rapport/tone/posts.tsv";
  private static final int LONGEST = 240;

  private final List<String> texts;
  private int given;

  private Texts(List<String> texts) {
    this.texts = texts;
  }

  public static Texts all() {
    String file = System.getProperty("test.texts", OWN);
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return new Texts(
          lines
              .filter(line -> !line.startsWith("# "))
              .map(line -> line.split("\t", 2)[0].strip())
              .filter(
                  text ->
                      !text.isEmpty()
                          && TwitterTextParser.parseTweet(text).weightedLength <= LONGEST)
              .distinct()
              .toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public String next() {
    int round = given / texts.size();
    String text = texts.get(given++ % texts.size());
    return round == 0 ? text : text + " (" + round + ")";
  }
}
