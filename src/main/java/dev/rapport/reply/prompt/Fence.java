package dev.rapport.reply.prompt;

import dev.rapport.post.Post;
import dev.rapport.post.VisibleText;
import dev.rapport.reply.ThreadPost;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two lines around somebody's words, with a marker that is made for one call and that nobody
 * outside can know. What no reader of the post sees does not come within.
 */
record Fence(String marker) {

  private static final String EARLIER = "Earlier in this thread, oldest first:\n";
  private static final String TO_ANSWER = "\nThe post to answer:\n";
  private static final SecureRandom RANDOM = new SecureRandom();

  static Fence make() {
    return new Fence(HexFormat.of().toHexDigits(RANDOM.nextLong()));
  }

  String around(Post mention) {
    return around(mention.words());
  }

  /** The post to answer, which comes last, and before it what was said in its thread. */
  String around(Post mention, List<ThreadPost> thread) {
    if (thread.isEmpty()) {
      return around(mention);
    }
    String earlier = thread.stream().map(Fence::line).collect(Collectors.joining("\n"));
    return EARLIER + around(earlier) + TO_ANSWER + around(mention);
  }

  String around(String words) {
    return "<<<" + marker + "\n" + VisibleText.of(words) + "\n" + marker + ">>>";
  }

  /** On one line each, so that nobody writes our part. */
  private static String line(ThreadPost post) {
    return (post.ours() ? "us: " : "them: ") + post.text().replaceAll("\\R+", " ").strip();
  }
}
