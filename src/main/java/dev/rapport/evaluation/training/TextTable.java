package dev.rapport.evaluation.training;

import dev.rapport.tone.ClueReader;
import dev.rapport.tone.heads.FeatureSpace;
import dev.rapport.tone.heads.Features;
import dev.rapport.tone.heads.Meaning;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Everything that heads look at, of every text, made once. */
final class TextTable {

  private final ClueReader reader = new ClueReader();
  private final Optional<Meaning> meanings;
  private final Map<String, FeatureSpace> spaces = new LinkedHashMap<>();
  private final Map<String, Map<String, Features>> features = new HashMap<>();
  private final Map<String, Map<String, Integer>> words = new HashMap<>();
  private final Map<String, float[]> meaningOf = new ConcurrentHashMap<>();

  /**
   * @param meanings empty when heads are to do without
   */
  TextTable(List<Task> tasks, Optional<Meaning> meanings) {
    this.meanings = meanings;
    tasks.stream().map(Task::language).distinct().forEach(language -> learn(language, tasks));
  }

  int clueCount() {
    return ClueReader.COUNT;
  }

  Map<String, FeatureSpace> spaces() {
    return spaces;
  }

  boolean knowsMeanings(String language) {
    return meanings.isPresent() && language.equals(Meaning.LANGUAGE);
  }

  int buckets(String language) {
    return spaces.get(language).buckets();
  }

  Features features(Example example, String language) {
    return features.get(language).get(example.words());
  }

  /** How many words it has, emoji not counted. */
  int words(Example example, String language) {
    return words.get(language).get(example.words());
  }

  float[] meaning(Example example) {
    return meaningOf.get(example.words());
  }

  /** About as many as there are different grams that occur often enough to be learned from. */
  private static int buckets(int texts) {
    return texts > 1_000 ? 1 << 16 : 1 << 13;
  }

  private void learn(String language, List<Task> tasks) {
    Set<String> all =
        Set.copyOf(
            tasks.stream()
                .filter(task -> task.language().equals(language))
                .flatMap(task -> Stream.of(task.taught(), task.folded(), task.held()))
                .flatMap(List::stream)
                .map(Example::words)
                .toList());
    Map<String, ClueReader.Reading> readings = new ConcurrentHashMap<>();
    all.parallelStream().forEach(w -> readings.put(w, reader.read(w, language)));
    FeatureSpace space =
        FeatureSpace.learn(
            language,
            buckets(all.size()),
            reader.negations(language),
            readings.values().stream().map(ClueReader.Reading::text).toList());
    spaces.put(language, space);
    Map<String, Features> known = new ConcurrentHashMap<>();
    readings.forEach((w, reading) -> known.put(w, space.features(reading.text(), reading.clues())));
    features.put(language, known);
    Map<String, Integer> counts = new ConcurrentHashMap<>();
    readings.forEach((w, reading) -> counts.put(w, reading.words()));
    words.put(language, counts);
    if (knowsMeanings(language)) {
      readings.entrySet().parallelStream()
          .forEach(r -> meaningOf.put(r.getKey(), meanings.get().of(r.getValue().text())));
    }
  }
}
