package dev.rapport.evaluation.bench.stage;

import dev.rapport.post.Author;
import dev.rapport.post.ConversationId;
import dev.rapport.post.PackedLines;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Tag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Mentions and fitting answers without end, two of three in English, made of the parts in {@value
 * #FILE}. The same seed gives the same ones. No two answers are alike in any few thousand.
 */
final class Exchanges {

  static final String PLATFORM = "x";

  private static final String FILE = "exchanges.txt";
  private static final String ENGLISH = "en";
  private static final String TAG = "@rapport";
  private static final long FIRST_ID = 1_000_000_000_000_000_000L;
  private static final int AUTHORS = 5000;

  private final List<Topic> english = new ArrayList<>();
  private final List<Topic> others = new ArrayList<>();
  private final long seed;
  private final Clock clock;

  /**
   * @param clock tells when a mention was written
   */
  Exchanges(long seed, Clock clock) {
    this.seed = seed;
    this.clock = clock;
    for (Topic topic : topics()) {
      (topic.language().equals(ENGLISH) ? english : others).add(topic);
    }
  }

  private static List<Topic> topics() {
    Map<String, List<String>> lines =
        PackedLines.told(Exchanges.class, FILE).stream()
            .map(line -> line.split(": ", 2))
            .collect(
                Collectors.groupingBy(
                    pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    return lines.keySet().stream()
        .filter(key -> key.endsWith(" asks"))
        .sorted()
        .map(key -> Topic.of(key.substring(0, key.length() - " asks".length()), lines))
        .toList();
  }

  /**
   * @param n 0 or more
   */
  Post mention(int n) {
    Topic topic = topic(n);
    String id = String.valueOf(FIRST_ID + n);
    String author = String.valueOf(1000 + n % AUTHORS);
    return new Post(
        new PostRef(PLATFORM, id),
        List.of(id),
        new ConversationId(PLATFORM, id),
        new Author(author, "person" + author),
        TAG + " " + topic.question(turn(n)),
        clock.instant(),
        Optional.of(topic.language()),
        Optional.empty(),
        false,
        List.of(new Tag(TAG.substring(1), 0, TAG.length(), true)));
  }

  /**
   * What is answered to one of these mentions.
   *
   * @param tries how often it was answered before; other words each time
   */
  String answer(Post mention, int tries) {
    int n = (int) (Long.parseLong(mention.ref().id()) - FIRST_ID);
    return topic(n).answer(turn(n), tries);
  }

  private Topic topic(int n) {
    List<Topic> topics = isEnglish(n) ? english : others;
    return topics.get(place(n) % topics.size());
  }

  private long turn(int n) {
    return seed + place(n) / (isEnglish(n) ? english : others).size();
  }

  private static boolean isEnglish(int n) {
    return n % 3 != 0;
  }

  /** The how manyeth of its language, or of those that are not English. */
  private static int place(int n) {
    return isEnglish(n) ? n - n / 3 - 1 : n / 3;
  }
}
