package dev.rapport.evaluation.tone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.Outcome.NotTrained;
import dev.rapport.evaluation.tone.Target;
import dev.rapport.evaluation.tone.ToneEvaluation;
import dev.rapport.evaluation.tone.data.Skipped;
import dev.rapport.evaluation.tone.data.Trouble;
import dev.rapport.evaluation.tone.metric.Bootstrap;
import dev.rapport.evaluation.tone.metric.Calibration;
import dev.rapport.evaluation.tone.metric.Hits;
import dev.rapport.evaluation.tone.metric.Judged;
import dev.rapport.evaluation.tone.metric.ManyLabels;
import dev.rapport.evaluation.tone.metric.OneLabel;
import dev.rapport.evaluation.tone.metric.Speed;
import java.util.List;
import java.util.stream.IntStream;

/** The report for programs. */
final class JsonFigures {

  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private JsonFigures() {}

  static String of(Evaluated evaluated) {
    All all =
        new All(
            ToneEvaluation.SEED,
            Bootstrap.RESAMPLES,
            evaluated.measured().stream().map(OneSet::of).toList(),
            evaluated.notTrained(),
            evaluated.troubles(),
            evaluated.skipped());
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures cannot be written as JSON", e);
    }
  }

  private record All(
      long seed,
      int resamples,
      List<OneSet> sets,
      List<NotTrained> notTrained,
      List<Trouble> unreadable,
      List<Skipped> skipped) {}

  /**
   * @param confusion texts by class meant and class said; null where texts have many labels
   */
  private record OneSet(
      String name,
      String file,
      String language,
      String task,
      int texts,
      int leftOut,
      boolean seenInTraining,
      String metric,
      double figure,
      double low,
      double high,
      Target target,
      Boolean reached,
      List<OneClass> classes,
      int[][] confusion,
      Calibration calibration,
      Speed micros) {

    static OneSet of(Measured set) {
      Target target = set.figure().target().orElse(null);
      return new OneSet(
          set.origin().name(),
          set.origin().file(),
          set.origin().language(),
          set.task().words(),
          set.judged().size(),
          set.leftOut(),
          set.seen(),
          set.task().metric().words(),
          set.figure().value(),
          set.figure().interval().low(),
          set.figure().interval().high(),
          target,
          target == null ? null : target.reachedBy(set.figure().value()),
          OneClass.all(set.judged()),
          confusion(set.judged()),
          set.calibration(),
          set.speed());
    }

    private static int[][] confusion(Judged judged) {
      return switch (judged) {
        case OneLabel one -> one.confusion().rows();
        case ManyLabels many -> null;
      };
    }
  }

  private record OneClass(String name, int texts, double precision, double recall, double f1) {

    static List<OneClass> all(Judged judged) {
      List<Hits> hits = judged.hits();
      return IntStream.range(0, hits.size())
          .mapToObj(i -> of(judged.classes().get(i), hits.get(i)))
          .toList();
    }

    private static OneClass of(String name, Hits hits) {
      return new OneClass(name, hits.support(), hits.precision(), hits.recall(), hits.f1());
    }
  }
}
