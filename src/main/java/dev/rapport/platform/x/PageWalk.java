package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.mention.MentionSource.Fetched;
import dev.rapport.platform.x.XPostReader.Unfit;
import dev.rapport.post.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Walks the pages of a list of posts, which X gives newest first. */
final class PageWalk {

  private PageWalk() {}

  /** What came of a walk. */
  sealed interface Walked {

    /**
     * @param posts newest first
     * @param pages how many were read
     * @param more whether X had more to show
     */
    record Done(List<Post> posts, int pages, boolean more) implements Walked {}

    /** One page could not be had, so nothing is. */
    record Failed(Fetched why) implements Walked {}
  }

  /**
   * @param page asks for the page of this token, null for the first
   * @param most pages at the most, at least 1
   */
  static Walked walk(Function<String, XAnswer> page, int most) {
    List<Post> posts = new ArrayList<>();
    String token = null;
    int pages = 0;
    do {
      switch (page.apply(token)) {
        case XAnswer.Ok ok -> {
          try {
            posts.addAll(XPostReader.page(ok.body()));
          } catch (Unfit e) {
            return new Walked.Failed(new Fetched.Broken(e.getMessage(), ok.body().toString()));
          }
          token = nextToken(ok.body());
          pages++;
        }
        case XAnswer.Broken broken -> {
          return new Walked.Failed(new Fetched.Broken(broken.why(), broken.body()));
        }
        case XAnswer.Failed failed -> {
          return new Walked.Failed(new Fetched.Unavailable(failed.why(), failed.retryAfter()));
        }
      }
    } while (token != null && pages < most);
    return new Walked.Done(posts, pages, token != null);
  }

  private static String nextToken(JsonNode body) {
    return body.path("meta").path("next_token").asText(null);
  }
}
