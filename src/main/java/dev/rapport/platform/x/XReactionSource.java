package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.platform.x.XAccount.Identity;
import dev.rapport.post.PostRef;
import dev.rapport.reaction.ReactionKind;
import dev.rapport.reaction.ReactionSource;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reactions on X: the public counts of our own posts. A post costs a fifth where it stands in the
 * account's own timeline, but there the posts between the wanted ones are charged as well. So one
 * page of at most five times as many is read there, which costs no more than the lookup would, and
 * what it does not show is looked up.
 */
@Singleton
public class XReactionSource implements ReactionSource {

  private static final int BATCH = 100;
  private static final int LEAST = 5;

  /** A post read is as dear as so many owned reads. Source: X's price list of August 2026. */
  private static final int CHEAPER = 5;

  private static final String FIELDS = "public_metrics";

  private final XApi reader;
  private final XAccount account;
  private final XConfig config;

  XReactionSource(XClients clients, XAccount account, XConfig config) {
    this.reader = clients.reader();
    this.account = account;
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
    if (!config.ownsApp()) {
      return lookUp(replies);
    }
    return switch (account.identity()) {
      case Identity.Known known -> readOwn(known.us().id(), replies);
      case Identity.Unknown unknown -> new Observed.Unreadable(unknown.why(), unknown.retryAfter());
    };
  }

  private Observed readOwn(String us, List<PostRef> replies) {
    return switch (reader.posts(us, around(replies))) {
      case XAnswer.Ok ok -> completed(counts(ok.body().path("data")), replies);
      case XAnswer.Failed failed -> new Observed.Unreadable(failed.why(), failed.retryAfter());
    };
  }

  /** The newest of the wanted ones, and what lies between them. */
  private static XApi.Page around(List<PostRef> replies) {
    LongSummaryStatistics ids =
        replies.stream().mapToLong(reply -> Long.parseLong(reply.id())).summaryStatistics();
    int most = Math.clamp((long) CHEAPER * replies.size(), LEAST, BATCH);
    return new XApi.Page(
        String.valueOf(ids.getMin() - 1), String.valueOf(ids.getMax() + 1), null, most, FIELDS);
  }

  private Observed completed(
      Map<PostRef, Map<ReactionKind, Integer>> shown, List<PostRef> replies) {
    List<PostRef> others = replies.stream().filter(reply -> !shown.containsKey(reply)).toList();
    if (others.isEmpty()) {
      return new Observed.Counts(shown);
    }
    return switch (lookUp(others)) {
      case Observed.Counts counts -> {
        shown.putAll(counts.counts());
        yield new Observed.Counts(shown);
      }
      case Observed.Unreadable unreadable -> unreadable;
    };
  }

  private Observed lookUp(List<PostRef> replies) {
    String ids = replies.stream().map(PostRef::id).collect(Collectors.joining(","));
    return switch (reader.lookup(ids, FIELDS)) {
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
