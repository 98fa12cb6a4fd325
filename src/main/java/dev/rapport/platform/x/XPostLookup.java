package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.mention.PostLookup;
import dev.rapport.post.PostRef;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks posts up on X. What is missing comes as an entry of {@code errors} beside the others in a
 * 200, and so does much else: only an entry about this very post that says it does not exist, or
 * not for us, means that it is gone. Protected and suspended authors count as gone, as X asks.
 */
@Singleton
public class XPostLookup implements PostLookup {

  private static final int BATCH = 100;
  private static final Duration AFTER_A_HOLLOW_ANSWER = Duration.ofMinutes(1);
  private static final Set<String> GONE =
      Set.of("resource-not-found", "not-authorized-for-resource");

  private final XApi reader;

  XPostLookup(XClients clients) {
    this.reader = clients.reader();
  }

  @Override
  public String platform() {
    return XPostReader.PLATFORM;
  }

  @Override
  public int batch() {
    return BATCH;
  }

  @Override
  public Looked lookUp(List<PostRef> posts) {
    String ids = posts.stream().map(PostRef::id).collect(Collectors.joining(","));
    return switch (reader.lookup(ids, "edit_history_tweet_ids")) {
      case XAnswer.Ok ok -> told(Set.copyOf(posts), ok.body());
      case XAnswer.Failed failed -> new Looked.Unreadable(failed.why(), failed.retryAfter());
    };
  }

  private static Looked told(Set<PostRef> asked, JsonNode body) {
    if (!body.path("data").isArray() && !body.path("errors").isArray()) {
      return new Looked.Unreadable("an answer without posts and errors", AFTER_A_HOLLOW_ANSWER);
    }
    Set<PostRef> there = new HashSet<>();
    for (JsonNode post : body.path("data")) {
      add(post.path("id").asText(""), there);
    }
    there.retainAll(asked);
    Set<PostRef> gone = new HashSet<>();
    for (JsonNode error : body.path("errors")) {
      if (GONE.contains(XProblem.segment(error))) {
        add(error.path("resource_id").asText(error.path("value").asText("")), gone);
      }
    }
    gone.retainAll(asked);
    gone.removeAll(there);
    return new Looked.Told(there, gone);
  }

  private static void add(String id, Set<PostRef> posts) {
    if (!id.isBlank()) {
      posts.add(new PostRef(XPostReader.PLATFORM, id));
    }
  }
}
