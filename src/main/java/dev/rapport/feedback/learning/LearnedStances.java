package dev.rapport.feedback.learning;

import dev.rapport.feedback.learning.Choice.Taken;
import dev.rapport.post.ConversationId;
import dev.rapport.reply.Stance;
import dev.rapport.reply.StancePreference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws among the allowed stances by what was learned, the same again for one conversation. */
@ApplicationScoped
class LearnedStances implements StancePreference {

  /** What was learned changes slowly. */
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final LearningRecord record;
  private final LearningConfig config;
  private final Clock clock;
  private volatile Known known = new Known(Map.of(), Instant.MIN);

  LearnedStances(LearningRecord record, LearningConfig config, Clock clock) {
    this.record = record;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public Optional<Drawn> prefer(
      String situation, List<Stance> allowed, ConversationId conversation) {
    if (config.state() == LearningConfig.State.OFF) {
      return Optional.empty();
    }
    Map<Stance, Evidence> evidence = known().evidence().getOrDefault(situation, Map.of());
    Choice choice =
        new Choice(
            allowed.stream().map(each -> evidence.getOrDefault(each, Evidence.NONE)).toList(),
            config.rails());
    Taken taken = choice.take(conversation.share("held-out"), conversation.share(situation));
    Drawn drawn =
        record.remember(
            conversation, situation, new Drawn(allowed.get(taken.index()), taken.propensity()));
    return Optional.of(drawn).filter(it -> allowed.contains(it.stance()));
  }

  private Known known() {
    Instant now = clock.instant();
    if (known.until().isBefore(now)) {
      known = new Known(record.evidence(), now.plus(FRESH));
    }
    return known;
  }

  private record Known(Map<String, Map<Stance, Evidence>> evidence, Instant until) {}
}
