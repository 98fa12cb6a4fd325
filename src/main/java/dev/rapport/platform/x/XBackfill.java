package dev.rapport.platform.x;

import dev.rapport.mention.AccountConfig;
import dev.rapport.mention.PlatformVitals;
import dev.rapport.platform.x.PageWalk.Walked;
import dev.rapport.platform.x.XCursor.Gap;
import dev.rapport.post.Post;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds by search what the mentions timeline no longer shows. A few pages a step, from the newest
 * backwards, so that a crash or a refusal in between costs a step and not the rest of the gap.
 */
@Singleton
class XBackfill {

  private static final int PAGES_A_STEP = 5;

  /** X's recent search reaches 7 days back and refuses an older id; a minute is left for clocks. */
  private static final Duration REACH = Duration.ofDays(7).minusMinutes(1);

  private static final String MISSED =
      "more than X's timeline shows; the others are looked for by search, at most 7 days back";

  private final XApi reader;
  private final String query;
  private final Clock clock;
  private final PlatformVitals vitals;
  private Instant restUntil = Instant.MIN;

  XBackfill(XClients clients, AccountConfig account, Clock clock, PlatformVitals vitals) {
    this.reader = clients.reader();
    this.query = "@" + account.handle() + " -is:retweet";
    this.clock = clock;
    this.vitals = vitals;
  }

  /**
   * What a step found.
   *
   * @param posts newest first
   * @param left what is still to be looked for
   */
  record Step(List<Post> posts, Optional<Gap> left) {}

  Step step(Optional<Gap> gap) {
    vitals.gap(XPostReader.PLATFORM, gap.map(open -> MISSED));
    return gap.map(open -> step(open)).orElseGet(() -> new Step(List.of(), gap));
  }

  private Step step(Gap gap) {
    Gap within = new Gap(Snowflake.later(gap.from(), oldest()), gap.to());
    if (within.isEmpty()) {
      return new Step(List.of(), Optional.empty());
    }
    return clock.instant().isBefore(restUntil)
        ? new Step(List.of(), Optional.of(gap))
        : search(within);
  }

  private Step search(Gap gap) {
    return switch (PageWalk.walk(token -> ask(gap, token), XPostReader::page, PAGES_A_STEP)) {
      case Walked.Done<Post> done when done.more() && !done.found().isEmpty() ->
          new Step(done.found(), Optional.of(gap.upTo(done.found().getLast().ref().id())));
      case Walked.Done<Post> done -> new Step(done.found(), Optional.empty());
      case Walked.Failed<Post> failed -> {
        restUntil = clock.instant().plus(failed.why().retryAfter());
        yield new Step(List.of(), Optional.of(gap));
      }
    };
  }

  private XAnswer ask(Gap gap, String token) {
    return reader.search(query, gap, new XApi.Page(null, token, XPostReader.FIELDS));
  }

  private String oldest() {
    return Snowflake.at(clock.instant().minus(REACH));
  }
}
