package dev.rapport.mention;

import dev.rapport.mention.Habits.Turns;
import dev.rapport.post.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The rules that keep us from talking to a machine, or twice about one thing.
 *
 * <p>A bot that nobody named is known by its pace: {@code turns} replies of its own in a row in one
 * thread, each in within {@code within} after ours was out. A person reads 238 words a minute
 * (Brysbaert 2019) and types 36 on a telephone (Palin and others 2019), so even ten words read and
 * three typed take seven and a half seconds; one quick "lol" is possible, five in a row are not.
 * Both times are by our own clock, the wait for our next look counts as theirs, and a turn whose
 * time is unknown is a slow one: what errs, errs in favour of people. A slower bot is stopped by
 * the cap on the thread.
 */
final class LoopRules {

  private final MentionConfig config;
  private final AccountList bots;
  private final Clock clock;

  LoopRules(MentionConfig config, Clock clock) {
    this.config = config;
    this.bots = AccountList.of(config.bots());
    this.clock = clock;
  }

  Optional<IneligibleReason> objection(Post post, Habits habits) {
    Instant now = clock.instant();
    if (bots.has(post.author()) && habits.answeredBefore(post)) {
      return Optional.of(IneligibleReason.KNOWN_BOT);
    }
    if (habits.isPaired(post) || inALoop(post, habits, now)) {
      return Optional.of(IneligibleReason.BOT_PAIR);
    }
    if (habits.addressedSince(post, now.minus(config.interactionWithin()))) {
      return Optional.of(IneligibleReason.SAME_INTERACTION);
    }
    return habits.saidSince(post, now.minus(config.repeatWithin()))
        ? Optional.of(IneligibleReason.REPEATED)
        : Optional.empty();
  }

  private boolean inALoop(Post post, Habits habits, Instant now) {
    return habits
        .turnsBefore(post)
        .filter(before -> isQuick(Duration.between(before.answeredAt(), now)))
        .map(Turns::quick)
        .filter(before -> before + 1 >= config.pair().turns())
        .isPresent();
  }

  private boolean isQuick(Duration pause) {
    return !pause.isNegative() && pause.compareTo(config.pair().within()) < 0;
  }
}
