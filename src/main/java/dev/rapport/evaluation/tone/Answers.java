package dev.rapport.evaluation.tone;

import dev.rapport.evaluation.tone.data.Example;
import dev.rapport.evaluation.tone.metric.Speed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was said of each text, one after the other on one thread.
 *
 * @param speed after a warm-up, since the first readings of a JVM tell of the JVM
 */
record Answers<T>(List<T> each, Speed speed) {

  private static final int WARM_UP = 1000;

  static <T> Answers<T> of(List<Example> examples, Function<String, T> reader) {
    for (int i = 0; i < WARM_UP; i++) {
      reader.apply(examples.get(i % examples.size()).text());
    }
    List<T> each = new ArrayList<>(examples.size());
    long[] nanos = new long[examples.size()];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      each.add(reader.apply(examples.get(i).text()));
      nanos[i] = System.nanoTime() - start;
    }
    return new Answers<>(each, Speed.of(nanos));
  }
}
