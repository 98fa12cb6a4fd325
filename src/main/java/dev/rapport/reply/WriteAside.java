package dev.rapport.reply;

import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.Post;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.variant.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes what a variant would say to a mention that has its answer, by the code that writes all
 * answers and with as many tries. It may cost money. What comes of it is in no record and cannot be
 * posted: nothing but {@link DraftDesk} keeps drafts.
 */
@ApplicationScoped
public class WriteAside {

  private final ComposeReply compose;
  private final ReplyConfig config;
  private final WatchSpending spending;
  private final StancePreference preference;
  private final Clock clock;

  WriteAside(
      ComposeReply compose,
      ReplyConfig config,
      WatchSpending spending,
      StancePreference preference,
      Clock clock) {
    this.compose = compose;
    this.config = config;
    this.spending = spending;
    this.preference = preference;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Aside {

    /**
     * @param draft gates may object to it; its text may be empty
     * @param took from the first try to the last
     */
    record Wrote(Draft draft, Duration took) implements Aside {}

    /**
     * @param why one line without words from outside
     * @param costUsd what it cost all the same, US dollars
     */
    record NotNow(String why, BigDecimal costUsd) implements Aside {}
  }

  public Aside write(Post mention, Context context, Variant variant) {
    if (compose.costs() && spending.isTight()) {
      return new Aside.NotNow("a money cap leaves no room for it", BigDecimal.ZERO);
    }
    Instant begun = clock.instant();
    Chosen chosen = new Chosen(variant, Optional.empty());
    Approach approach =
        compose.approach(mention, context.answering(), chosen).preferring(preference);
    Tries tries = new Tries(mention, config, approach.readingUsd());
    Candidate candidate = compose.compose(approach, tries.nextSeed());
    Draft draft = tries.billed(candidate.draft());
    while (candidate instanceof Candidate.Failed failed && tries.mayFailAgain(failed.draft())) {
      approach = approach.after(failed);
      candidate = compose.compose(approach, tries.nextSeed());
      draft = tries.billed(candidate.draft());
    }
    return candidate instanceof Candidate.Unavailable unavailable
        ? new Aside.NotNow(unavailable.why(), draft.origin().costUsd())
        : new Aside.Wrote(draft, Duration.between(begun, clock.instant()));
  }
}
