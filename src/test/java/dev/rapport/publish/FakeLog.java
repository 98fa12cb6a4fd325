package dev.rapport.publish;

import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.Turn;
import dev.rapport.post.PostRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A log that remembers what it was told about one reply. */
final class FakeLog implements PublicationLog {

  static final PostRef MENTION = new PostRef("x", "100");
  static final Intent INTENT =
      new Intent(
          MENTION, List.of("100", "101"), "Good to hear.", 1, Optional.empty(), Instant.EPOCH);

  final List<String> told = new ArrayList<>();

  /** What happens meanwhile. */
  Runnable whenIntended = () -> {};

  private final Clock clock;
  private boolean intended;
  private Unsettled unsettled;

  FakeLog(Clock clock) {
    this.clock = clock;
  }

  /** The fate of the reply is unknown since now. */
  void unknown(String reason) {
    unsettled = new Unsettled(INTENT, clock.instant(), clock.instant(), 0, reason);
  }

  String last() {
    return told.getLast();
  }

  @Override
  public Optional<Intent> intend(Turn turn, PostRef mention, Haste haste) {
    if (intended) {
      return Optional.empty();
    }
    intended = true;
    told.add("intended");
    whenIntended.run();
    return Optional.of(INTENT);
  }

  @Override
  public void handOver(PostRef mention) {
    told.add("handed over");
  }

  @Override
  public void defer(PostRef mention, String why, Duration wait) {
    told.add("waits for " + wait.toSeconds() + " s: " + why);
  }

  @Override
  public void published(Intent intent, Move move, ReplyPublished event, Charge charge) {
    told.add("Published as " + event.reply().id() + " for " + charge.price().usd());
    unsettled = null;
  }

  @Override
  public void settle(Intent intent, Move move) {
    told.add(move.to().name());
    unsettled = null;
  }

  @Override
  public void retracted(Intent intent, Move move, String by) {
    told.add(move.to().name() + " by " + by);
  }

  @Override
  public void settle(Intent intent, Move move, Duration wait) {
    told.add(move.to().name() + " for " + wait.toSeconds() + " s");
    unsettled = null;
  }

  @Override
  public void pause(Intent intent, Move move, Duration wait) {
    told.add("all pause for " + wait.toSeconds() + " s: " + move.to().reason());
  }

  @Override
  public List<PostRef> stragglers(int max) {
    return List.of();
  }

  @Override
  public int declareUnknown() {
    return 0;
  }

  @Override
  public List<Unsettled> unsettled(int max) {
    return unsettled == null ? List.of() : List.of(unsettled);
  }

  @Override
  public void absent(Intent intent, Duration wait) {
    told.add("absent");
    unsettled =
        new Unsettled(
            unsettled.intent(),
            unsettled.attemptedAt(),
            unsettled.firstAttemptedAt(),
            unsettled.absences() + 1,
            unsettled.reason());
  }

  @Override
  public void lookAgain(Intent intent, Duration wait) {
    told.add("looks again after " + wait.toSeconds() + " s");
  }

  @Override
  public Optional<Intent> publishedReply(PostRef mention) {
    return Optional.empty();
  }

  @Override
  public void expire(Duration age) {
    told.add("expired");
  }
}
