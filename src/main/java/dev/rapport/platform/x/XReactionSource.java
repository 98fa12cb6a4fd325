package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.post.PostRef;
import dev.rapport.reaction.ReactionKind;
import dev.rapport.reaction.ReactionSource;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reactions on X: the public counts of our own posts. */
@Singleton
public class XReactionSource implements ReactionSource {

  private static final int BATCH = 100;

  private final XApi reader;
  private final XConfig config;

  XReactionSource(XClients clients, XConfig config) {
    this.reader = clients.reader();
    this.config = config;
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
  public boolean costs() {
    return config.prices().postRead().signum() > 0;
  }

  @Override
  public Observed observe(List<PostRef> replies) {
    String ids = replies.stream().map(PostRef::id).collect(Collectors.joining(","));
    return switch (reader.lookup(ids, "public_metrics")) {
      case XAnswer.Ok ok -> new Observed.Counts(counts(ok.body().path("data")));
      case XAnswer.Failed failed -> new Observed.Unreadable(failed.why(), failed.retryAfter());
    };
  }

  private static Map<PostRef, Map<ReactionKind, Integer>> counts(JsonNode posts) {
    Map<PostRef, Map<ReactionKind, Integer>> counts = new HashMap<>();
    for (JsonNode post : posts) {
      JsonNode metrics = post.path("public_metrics");
      if (metrics.isObject()) {
        counts.put(new PostRef(XPostReader.PLATFORM, post.path("id").asText()), counted(metrics));
      }
    }
    return counts;
  }

  private static Map<ReactionKind, Integer> counted(JsonNode metrics) {
    Map<ReactionKind, Integer> counted = new EnumMap<>(ReactionKind.class);
    counted.put(ReactionKind.LIKE, metrics.path("like_count").asInt());
    String reposts = metrics.has("retweet_count") ? "retweet_count" : "repost_count";
    counted.put(ReactionKind.REPOST, metrics.path(reposts).asInt());
    counted.put(ReactionKind.QUOTE, metrics.path("quote_count").asInt());
    counted.put(ReactionKind.REPLY, metrics.path("reply_count").asInt());
    return counted;
  }
}
