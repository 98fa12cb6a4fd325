package dev.rapport.evaluation.tone.metric;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** One figure, 0 to 1, of how all classes fared. */
public enum Metric {
  /** The mean F1 of the classes that are meant or said at all, as scikit-learn takes them. */
  MACRO_F1("macro F1") {
    @Override
    public double of(List<Hits> classes) {
      return mean(classes, hits -> hits.support() + hits.wronglySaid() > 0, Hits::f1);
    }
  },
  /** The mean F1 of all labels; one that is neither meant nor said counts 0. */
  LABEL_F1("macro F1 over labels") {
    @Override
    public double of(List<Hits> classes) {
      return mean(classes, hits -> true, Hits::f1);
    }
  },
  /** The mean recall of the classes that are meant; what no text is, cannot be found. */
  MACRO_RECALL("macro recall") {
    @Override
    public double of(List<Hits> classes) {
      return mean(classes, hits -> hits.support() > 0, Hits::recall);
    }
  },
  /** F1 of the first class. */
  F1("F1") {
    @Override
    public double of(List<Hits> classes) {
      return classes.getFirst().f1();
    }
  },
  /** Recall of the first class. */
  RECALL("recall") {
    @Override
    public double of(List<Hits> classes) {
      return classes.getFirst().recall();
    }
  },
  /** The share of texts of the last class that were not told to be: the less, the better. */
  FALSE_ALARMS("false alarms") {
    @Override
    public double of(List<Hits> classes) {
      Hits last = classes.getLast();
      return last.support() == 0 ? 0 : (double) last.missed() / last.support();
    }
  };

  private final String words;

  Metric(String words) {
    this.words = words;
  }

  /** 0 where there is nothing to count. */
  public abstract double of(List<Hits> classes);

  /** The name for people. */
  public String words() {
    return words;
  }

  private static double mean(
      List<Hits> classes, Predicate<Hits> counts, ToDoubleFunction<Hits> figure) {
    return classes.stream().filter(counts).mapToDouble(figure).average().orElse(0);
  }
}
