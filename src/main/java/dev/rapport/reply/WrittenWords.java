package dev.rapport.reply;

import dev.rapport.reply.crisis.CrisisAnswers;
import dev.rapport.reply.crisis.OtherDangers;
import dev.rapport.reply.crisis.SelfHarm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Who gets words that people wrote beforehand, whatever model answers everybody else: whoever has
 * used up their allowance, and whoever may be in danger. Those are never put to a model.
 */
@ApplicationScoped
class WrittenWords {

  private final EnoughForToday enough;
  private final CrisisAnswers crisis;
  private final SelfHarm selfHarm;
  private final OtherDangers others;

  WrittenWords(
      EnoughForToday enough, CrisisAnswers crisis, SelfHarm selfHarm, OtherDangers others) {
    this.enough = enough;
    this.crisis = crisis;
    this.selfHarm = selfHarm;
    this.others = others;
  }

  /** The writer to be asked instead of the model; empty where the model is to be asked. */
  Optional<ReplyWriter> instead(Approach approach) {
    if (approach.context().enough()) {
      return Optional.of(enough);
    }
    if (!approach.reading().mayBeInDanger()) {
      return Optional.empty();
    }
    return Optional.of(isForCrisis(approach) ? crisis : others.writer());
  }

  /** Whoever threatens others hears where the limit is, by the operator's policy. */
  private boolean isForCrisis(Approach approach) {
    return approach.stance().stance() != Stance.FIRM
        && selfHarm.isFeared(approach.mention().words(), approach.language());
  }
}
