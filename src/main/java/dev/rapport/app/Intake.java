package dev.rapport.app;

import dev.rapport.mention.Duty;
import dev.rapport.mention.HearMentions;
import dev.rapport.mention.MentionFeed;
import dev.rapport.mention.MentionSource;
import dev.rapport.mention.ReceiveMentions;
import dev.rapport.mention.TakeTurns;
import dev.rapport.mention.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Reads every source of mentions in a loop of its own, at the pace that the source asks for, and
 * listens to every feed that is wanted, while it is this instance's turn. The scheduler's shortest
 * pace is a second, which a conversation can feel.
 */
@ApplicationScoped
class Intake {

  private static final Logger LOG = Logger.getLogger(Intake.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

  /** Between two looks at whether it is our turn, which ask nobody. */
  private static final Duration OUT_OF_TURN = Duration.ofMillis(200);

  private final TakeTurns turns;
  private final ReceiveMentions receive;
  private final HearMentions hear;
  private final Instance<MentionSource> sources;
  private final Instance<MentionFeed> feeds;
  private final List<Thread> loops = new ArrayList<>();
  private volatile boolean running;

  Intake(
      TakeTurns turns,
      ReceiveMentions receive,
      HearMentions hear,
      @Any Instance<MentionSource> sources,
      @Any Instance<MentionFeed> feeds) {
    this.turns = turns;
    this.receive = receive;
    this.hear = hear;
    this.sources = sources;
    this.feeds = feeds;
  }

  synchronized void start() {
    running = true;
    for (MentionSource source : sources) {
      loops.add(Thread.ofVirtual().name("intake " + source.platform()).start(() -> loop(source)));
    }
    for (MentionFeed feed : feeds) {
      if (feed.wanted()) {
        loops.add(Thread.ofVirtual().name("feed of " + feed.platform()).start(() -> loop(feed)));
      }
    }
  }

  synchronized void stop() {
    running = false;
    loops.forEach(Thread::interrupt);
    loops.clear();
  }

  private void loop(MentionSource source) {
    try {
      while (running) {
        Optional<Turn> turn = turns.current(Duty.INTAKE);
        Thread.sleep(turn.isEmpty() ? OUT_OF_TURN : receive(turn.get(), source));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop(MentionFeed feed) {
    try {
      while (running) {
        Optional<Turn> turn = turns.current(Duty.INTAKE);
        if (turn.isPresent()) {
          hear.hear(feed, () -> running && turns.current(Duty.INTAKE).equals(turn));
        }
        Thread.sleep(OUT_OF_TURN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The record may be out of reach for a while; the loop must outlive that. */
  private Duration receive(Turn turn, MentionSource source) {
    try {
      Duration rest = receive.receive(turn, source);
      return rest.compareTo(source.interval()) > 0 ? rest : source.interval();
    } catch (RuntimeException e) {
      if (running) {
        LOG.warnf("mentions of %s cannot be stored now: %s", source.platform(), e.toString());
      }
      return AFTER_TROUBLE;
    }
  }
}
