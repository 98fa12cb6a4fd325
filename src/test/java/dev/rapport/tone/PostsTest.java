package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Posts in the words of people, and what a person would hear in them: {@code posts.tsv}. */
class PostsTest {

  private static final ToneAnalyzer ANALYZER = LocalToneAnalyzer.standard();

  @ParameterizedTest
  @MethodSource("posts")
  void hearsWhatAPersonWouldHear(String post, Set<String> expected) {
    // Given a post without a platform's hint

    // When
    ToneReading reading = ANALYZER.read(post, "");

    // Then
    assertThat(contradictions(reading, expected)).as("%s", reading).isEmpty();
  }

  static Stream<Object[]> posts() {
    return Table.rows("posts.tsv")
        .map(row -> new Object[] {row.get(0), Set.of(row.get(1).strip().split(" "))});
  }

  private static List<String> contradictions(ToneReading reading, Set<String> expected) {
    Map<String, Double> alarms = new LinkedHashMap<>();
    alarms.put("irony", reading.irony());
    alarms.put("offensive", reading.offensive());
    alarms.put("hate", reading.hate());
    alarms.put("distress", reading.distress());
    alarms.put("urgent", reading.urgency());
    List<String> wrong = new ArrayList<>();
    alarms.forEach(
        (name, score) -> {
          boolean open = expected.contains(name + "?");
          if (!open && score >= 0.5 != expected.contains(name)) {
            wrong.add(name + " " + score);
          }
        });
    expected.stream()
        .filter(word -> !word.equals("-") && !word.endsWith("?") && !alarms.containsKey(word))
        .filter(word -> !heard(reading).contains(word))
        .forEach(wrong::add);
    return wrong;
  }

  private static Set<String> heard(ToneReading reading) {
    return Stream.of(
            reading.sentiment().label().name(),
            leading(reading).equals(Emotion.NEUTRAL) ? "" : leading(reading).name(),
            "intent:" + reading.intent(),
            "lang:" + reading.language())
        .map(String::toLowerCase)
        .collect(Collectors.toSet());
  }

  private static Emotion leading(ToneReading reading) {
    return Arrays.stream(Emotion.values())
        .reduce((a, b) -> reading.emotion(b) > reading.emotion(a) ? b : a)
        .orElseThrow();
  }
}
