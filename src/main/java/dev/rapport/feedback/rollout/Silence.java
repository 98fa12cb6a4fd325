package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Figures.Signs;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.post.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether figures that say nothing bad say so because they do not come. */
final class Silence {

  /**
   * So unlikely it must be that the variant got nobody by chance in a row of conversations that
   * ends now: 49 at 25 %, 270 at 5 %, 1375 at 1 %. Since each conversation ends another such row,
   * chance takes back one rollout in 5900 of 800 conversations a step, one in 2200 of 2000.
   */
  private static final double UNLIKELY = 1e-6;

  private final Duration most;

  Silence(Duration most) {
    this.most = most;
  }

  /**
   * @return what is missing, in one line; empty when nothing is
   */
  Optional<String> in(Rollout rollout, Live stage, Signs signs, Instant now) {
    if (signs.untold().filter(since -> since.plus(most).isBefore(now)).isPresent()) {
      return Optional.of("what became of answers has not been told for " + minutes());
    }
    if (signs.unrecorded() > 0) {
      return Optional.of("answers went out of which nothing is recorded after " + minutes());
    }
    if (isOnlyTheVariants(signs.waiting(), rollout, stage)) {
      return Optional.of(
          "somebody waits for its answer, %s after others who came later got theirs"
              .formatted(minutes()));
    }
    return Math.pow(1 - stage.share(), signs.sinceVariant()) < UNLIKELY
        ? Optional.of("it had no answer among the last " + signs.sinceVariant())
        : Optional.empty();
  }

  /** Where others wait as well, something else is amiss than the variant. */
  private static boolean isOnlyTheVariants(
      List<ConversationId> waiting, Rollout rollout, Live stage) {
    return !waiting.isEmpty()
        && waiting.stream().allMatch(it -> it.share(rollout.lot()) < stage.share());
  }

  private String minutes() {
    return most.toMinutes() + " min";
  }
}
