package dev.rapport.moderation.breaker;

import java.time.Duration;
import java.util.Optional;

/** Counts what happened lately, and what usually happens. */
public interface TrafficMeter {

  /**
   * @param window how long "lately" is; it ends now
   * @param norm how long before that "usually" is; less when the record is younger
   * @return empty when the record is younger than an hour before the window: nothing is usual yet
   */
  Optional<Traffic> measure(Duration window, Duration norm);

  /**
   * @param mentions that came in lately and were written lately: what was missed during a stop and
   *     is read now is no storm
   * @param newcomers authors among them who did not speak to us in the time of the norm
   * @param endings mentions that were published, held, rejected or refused lately
   * @param bad those of them that were not published or not at once; holds of the breaker excepted
   */
  record Traffic(Count mentions, Count newcomers, int endings, int bad, double usualBadShare) {

    /**
     * @param usual the mean for a window of the same length
     */
    public record Count(int lately, double usual) {}

    double badShare() {
      return endings == 0 ? 0 : (double) bad / endings;
    }
  }
}
