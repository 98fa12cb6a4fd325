package dev.rapport.evaluation.bench.stage;

import dev.rapport.mention.IneligibleReason;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import dev.rapport.reply.DraftDesk;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Turns the clock around every step. */
record TimedDesk(DraftDesk desk, PartClock clock) implements DraftDesk {

  @Override
  public Optional<Claim> claim(PostRef mention) {
    clock.turn(Part.CLAIM);
    Optional<Claim> claim = desk.claim(mention);
    clock.turn(Part.PROMPT);
    return claim;
  }

  @Override
  public Kept keep(Claim claim, Draft draft) {
    clock.turn(Part.KEEP);
    Kept kept = desk.keep(claim, draft);
    clock.turn(Part.PROMPT);
    return kept;
  }

  @Override
  public void keepRepeated(Claim claim, Draft draft) {
    clock.turn(Part.KEEP);
    desk.keepRepeated(claim, draft);
  }

  @Override
  public void hold(Claim claim, Draft best, String why) {
    clock.turn(Part.HOLD);
    desk.hold(claim, best, why);
  }

  @Override
  public void postpone(Claim claim, Duration wait, BigDecimal spent) {
    clock.turn(Part.HOLD);
    desk.postpone(claim, wait, spent);
  }

  @Override
  public void leave(PostRef mention, IneligibleReason why) {
    clock.turn(Part.HOLD);
    desk.leave(mention, why);
  }

  @Override
  public List<PostRef> stragglers(int max) {
    return desk.stragglers(max);
  }
}
