package dev.rapport.reply;

import dev.rapport.mention.AccountConfig;
import dev.rapport.post.Author;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Tag;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.Preview.Tried;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows the answer that a mention would get and every try on the way to it, by the very code that
 * answers mentions. Touches no record and posts nothing. A hosted model costs what it costs.
 */
@ApplicationScoped
public class PreviewReply {

  private final ComposeReply compose;
  private final AccountConfig account;
  private final ReplyConfig config;
  private final Clock clock;

  PreviewReply(ComposeReply compose, AccountConfig account, ReplyConfig config, Clock clock) {
    this.compose = compose;
    this.account = account;
    this.config = config;
    this.clock = clock;
  }

  /** The same with another writer, to measure what it could get out. */
  public PreviewReply by(ReplyWriter other) {
    return new PreviewReply(compose.by(other), account, config, clock);
  }

  /** True when {@link #preview} may cost money. */
  boolean costs() {
    return compose.costs();
  }

  public Preview preview(PreviewAsk ask) {
    Instant start = clock.instant();
    Approach approach = approach(ask);
    long read = millis(start);
    List<Tried> tries = tries(approach);
    return Preview.of(approach, tries, read, millis(start));
  }

  private Approach approach(PreviewAsk ask) {
    Context context = new Context(Optional.empty(), ask.thread());
    Approach read = compose.approach(post(ask), context);
    Approach spoken = ask.language().map(read::speaking).orElse(read);
    return ask.mode().map(spoken::in).orElse(spoken);
  }

  private List<Tried> tries(Approach start) {
    List<Tried> tried = new ArrayList<>();
    Tries tries = new Tries(start.mention(), config, start.readingUsd());
    Approach approach = start;
    boolean done = false;
    while (!done) {
      Instant from = clock.instant();
      Candidate candidate = compose.compose(approach, tries.nextSeed());
      tried.add(new Tried(candidate, millis(from)));
      done = !(candidate instanceof Candidate.Failed) || !tries.mayFailAgain(candidate.draft());
      if (candidate instanceof Candidate.Failed failed) {
        approach = approach.after(failed);
      }
    }
    return tried;
  }

  private long millis(Instant since) {
    return Duration.between(since, clock.instant()).toMillis();
  }

  /** As if somebody had posted it on X. */
  private Post post(PreviewAsk ask) {
    String tag = "@" + account.handle();
    int at = ask.text().toLowerCase(Locale.ROOT).indexOf(tag.toLowerCase(Locale.ROOT));
    String whole = at < 0 ? tag + " " + ask.text() : ask.text();
    int start = Math.max(at, 0);
    PostRef ref = new PostRef("x", "preview-" + Integer.toHexString(ask.text().hashCode()));
    return new Post(
        ref,
        List.of(),
        new ConversationId("x", "preview"),
        new Author("preview", "preview"),
        whole,
        clock.instant(),
        ask.language(),
        Optional.empty(),
        false,
        List.of(new Tag(account.handle(), start, start + tag.length(), true)));
  }
}
