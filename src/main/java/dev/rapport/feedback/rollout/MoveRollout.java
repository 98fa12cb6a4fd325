package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Stage.Climbing;
import dev.rapport.feedback.rollout.Stage.Open;
import dev.rapport.post.Order;
import dev.rapport.reply.variant.Variants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Begins a rollout, takes its next step or takes it back, as an operator says. */
@ApplicationScoped
public class MoveRollout {

  private final RolloutRecord record;
  private final Variants variants;
  private final RolloutConfig config;

  MoveRollout(RolloutRecord record, Variants variants, RolloutConfig config) {
    this.record = record;
    this.variants = variants;
    this.config = config;
  }

  /** What came of it. */
  public sealed interface Moved {

    record Done(Rollout rollout) implements Moved {}

    /**
     * @param why one line
     */
    record Refused(String why) implements Moved {}
  }

  /**
   * @param variant by name
   */
  public Moved start(String variant, Order order) {
    Optional<String> trouble = variants.trouble(variant);
    if (trouble.isPresent()) {
      return new Moved.Refused(trouble.get());
    }
    Bounds least = new Bounds(config.slowAfter(), config.dearAbove());
    return variants
        .find(variant)
        .flatMap(it -> record.start(it, least, Act.of(order)))
        .<Moved>map(Moved.Done::new)
        .orElseGet(
            () -> new Moved.Refused("another rollout is not over; roll that one back first"));
  }

  /** Whatever it waits for. */
  public Moved advance(Order order) {
    return record
        .latest()
        .filter(it -> it.stage() instanceof Climbing)
        .map(it -> moved(it, ((Climbing) it.stage()).next(), order))
        .orElseGet(() -> new Moved.Refused("none is on its way"));
  }

  /** At once, from wherever it is. */
  public Moved rollBack(Order order) {
    return record
        .latest()
        .filter(it -> it.stage() instanceof Open)
        .map(it -> moved(it, ((Open) it.stage()).rolledBack(order.why()), order))
        .orElseGet(() -> new Moved.Refused("there is no rollout to take back"));
  }

  private Moved moved(Rollout rollout, Stage to, Order order) {
    return record.move(rollout, to, Act.of(order))
        ? new Moved.Done(record.latest().orElseThrow())
        : new Moved.Refused("it has just moved; look at it again");
  }
}
