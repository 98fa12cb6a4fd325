package dev.rapport.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.tone.Emotion;
import dev.rapport.tone.Intent;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExemplarsTest {

  private static final Set<String> SENTIMENTS = Set.of("negative", "neutral", "positive");
  private static final Set<String> FLAGS = Set.of("irony", "offensive", "hate", "distress");

  @ParameterizedTest
  @MethodSource("languages")
  void sayOfEveryPostWhatAReadingSays(String language) throws IOException {
    // Given
    Set<String> known = known();

    // When
    List<Example> exemplars = Exemplars.read(language);

    // Then
    assertThat(exemplars).hasSizeGreaterThan(150);
    assertThat(exemplars).allSatisfy(e -> assertThat(known).containsAll(e.labels()));
    assertThat(exemplars)
        .allSatisfy(e -> assertThat(e.labels()).filteredOn(SENTIMENTS::contains).hasSize(1));
    assertThat(exemplars).extracting(Example::words).doesNotHaveDuplicates();
    assertThat(exemplars)
        .filteredOn(e -> e.has("hate"))
        .allSatisfy(e -> assertThat(e.labels()).contains("offensive"));
  }

  static List<String> languages() {
    return Exemplars.LANGUAGES;
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(SENTIMENTS);
    known.addAll(FLAGS);
    Stream.of(Emotion.values()).map(Emotion::word).forEach(known::add);
    Stream.of(Intent.values()).map(intent -> "intent:" + intent.word()).forEach(known::add);
    return known;
  }
}
