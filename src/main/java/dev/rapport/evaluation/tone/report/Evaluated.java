package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome;
import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.Outcome.NotTrained;
import dev.rapport.evaluation.tone.data.Skipped;
import dev.rapport.evaluation.tone.data.Trouble;
import java.util.List;

/** Everything that there is to tell. */
public record Evaluated(List<Outcome> outcomes, List<Trouble> troubles, List<Skipped> skipped) {

  List<Measured> measured() {
    return only(Measured.class);
  }

  List<NotTrained> notTrained() {
    return only(NotTrained.class);
  }

  private <T> List<T> only(Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
