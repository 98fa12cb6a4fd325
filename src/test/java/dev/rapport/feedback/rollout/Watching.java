package dev.rapport.feedback.rollout;

import dev.rapport.post.Order;
import dev.rapport.reply.VariantChoice;
import dev.rapport.reply.variant.Variants;
import dev.rapport.testing.MovingClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** A rollout over a record in memory, with the code that watches it and the code that draws. */
final class Watching {

  static final Order KIM = new Order("kim", "trying");

  final MovingClock clock = new MovingClock();
  final InMemoryRollouts record = new InMemoryRollouts(clock);
  final MeterRegistry meters = new SimpleMeterRegistry();
  final Variants variants;
  final WatchRollout watch;
  final MoveRollout move;
  final VariantChoice choice;

  Watching(Variants variants, RolloutConfig config) {
    this.variants = variants;
    watch =
        new WatchRollout(record, record, variants, new RolloutGauges(meters, clock), config, clock);
    move = new MoveRollout(record, variants, config);
    choice = new ServedVariant(record, variants, config, clock);
  }

  Rollout now() {
    return record.latest().orElseThrow();
  }
}
