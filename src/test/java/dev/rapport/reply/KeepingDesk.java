package dev.rapport.reply;

import dev.rapport.mention.IneligibleReason;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Approach.Context;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has one mention, and keeps what comes of it. */
final class KeepingDesk implements DraftDesk {

  final List<Draft> kept = new ArrayList<>();
  int postponed;
  int repeats;

  private final Post mention;

  KeepingDesk(Post mention) {
    this.mention = mention;
  }

  @Override
  public Optional<Claim> claim(PostRef ref) {
    return Optional.of(new Claim(mention, 1, Context.NONE));
  }

  @Override
  public Kept keep(Claim claim, Draft draft) {
    if (repeats-- > 0) {
      return Kept.REPEATED;
    }
    kept.add(draft);
    return Kept.DRAFTED;
  }

  @Override
  public void keepRepeated(Claim claim, Draft draft) {
    kept.add(draft);
  }

  @Override
  public void hold(Claim claim, Draft best, String why) {
    throw new AssertionError("held: " + why);
  }

  @Override
  public void postpone(Claim claim, Duration wait, BigDecimal spent) {
    postponed++;
  }

  @Override
  public void leave(PostRef ref, IneligibleReason why) {
    throw new AssertionError("left: " + why);
  }

  @Override
  public List<PostRef> stragglers(int max) {
    return List.of();
  }
}
