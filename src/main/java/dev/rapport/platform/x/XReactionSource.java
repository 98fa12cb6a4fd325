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
 * account's own timeline, but there the posts between the wanted ones are charged as well. Those
 * are our replies too, which are looked at every day and charged once for it, so whole pages are
 * read there, each from the newest one that is still wanted. What a few pages do not show is looked
 * up.
 */
@Singleton
public class XReactionSource implements ReactionSource {

  private static final int BATCH = 100;

  /** X allows 900 pages in 15 minutes, which posting needs as well. */
  private static final int PAGES = 3;

  /** Whom it answers says on what it is spent, and costs nothing more. */
  private static final String FIELDS = "public_metrics,referenced_tweets";

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
    Map<PostRef, Map<ReactionKind, Integer>> shown = new HashMap<>();
    List<PostRef> wanted = replies;
    for (int page = 0; page < PAGES && !wanted.isEmpty(); page++) {
      switch (reader.posts(us, around(wanted))) {
        case XAnswer.Ok ok -> {
          shown.putAll(counts(ok.body().path("data")));
          wanted = behind(ok.body(), wanted);
        }
        case XAnswer.Failed failed -> {
          return new Observed.Unreadable(failed.why(), failed.retryAfter());
        }
      }
    }
    return completed(shown, replies);
  }

  /** The newest of the wanted ones, and what lies behind it. */
  private static XApi.Page around(List<PostRef> replies) {
    LongSummaryStatistics ids =
        replies.stream().mapToLong(XReactionSource::number).summaryStatistics();
    return new XApi.Page(
        String.valueOf(ids.getMin() - 1), String.valueOf(ids.getMax() + 1), null, FIELDS);
  }

  /** Those that are older than the whole page; none when it is the last. */
  private static List<PostRef> behind(JsonNode page, List<PostRef> wanted) {
    String oldest = page.path("meta").path("oldest_id").asText("");
    boolean last = !page.path("meta").hasNonNull("next_token") || !oldest.matches("\\d{1,19}");
    return last
        ? List.of()
        : wanted.stream().filter(reply -> number(reply) < Long.parseLong(oldest)).toList();
  }

  private static long number(PostRef reply) {
    return Long.parseLong(reply.id());
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
    if (metrics.has("impression_count")) {
      counted.put(ReactionKind.VIEW, metrics.path("impression_count").asInt());
    }
    return counted;
  }
}
