package dev.rapport.evaluation.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.evaluation.tone.Outcome.Measured;
import dev.rapport.evaluation.tone.Outcome.NotTrained;
import dev.rapport.evaluation.tone.data.Example;
import dev.rapport.evaluation.tone.data.HeadsTask;
import dev.rapport.evaluation.tone.data.LabelledSet;
import dev.rapport.evaluation.tone.data.Origin;
import dev.rapport.evaluation.tone.data.ReadingTask;
import dev.rapport.evaluation.tone.data.Task;
import dev.rapport.evaluation.tone.metric.Hits;
import dev.rapport.evaluation.tone.metric.OneLabel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToneEvaluationTest {

  private static final Heads HEADS =
      new Heads(
          "brighter.de",
          Map.of(
              "Mist", Map.of("anger", 0.5, "joy", 0.1),
              "Juhu", Map.of("anger", 0.6, "joy", 0.9),
              "es ist drei", Map.of("anger", 0.49, "joy", 0.0, "envy", 1.0)));

  private final ToneEvaluation evaluation = new ToneEvaluation(new Tones(), HEADS, Set.of("surge"));

  @Test
  void sentimentIsTheLabelOfTheReading() {
    // Given
    LabelledSet set =
        set(
            ReadingTask.SENTIMENT,
            List.of("negative", "neutral", "positive"),
            one("negative confidence=0.9", "negative"),
            one("positive confidence=0.7", "negative"),
            one("neutral confidence=0.6", "neutral"));

    // When
    Measured measured = measured(set);

    // Then recalls are 1/2 and 1, and no text is positive
    assertThat(measured.figure().value()).isCloseTo(0.75, within(1e-9));
    assertThat(((OneLabel) measured.judged()).confusion().count(0, 2)).isEqualTo(1);
    // by the confidence: (0.1² + 0.7² + 0.4²) / 3
    assertThat(measured.calibration().brier()).isCloseTo(0.22, within(1e-9));
  }

  @Test
  void anEmotionIsTheStrongestOfThoseInTheSet() {
    // Given
    LabelledSet set =
        set(
            ReadingTask.EMOTION,
            List.of("anger", "joy"),
            one("fear=0.9 anger=0.2 joy=0.1", "anger"),
            one("joy=0.2", "joy"),
            one("nothing", "joy"));

    // When
    Measured measured = measured(set);

    // Then F1 of both is 2/3: what says nothing is taken for the first
    assertThat(measured.figure().value()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void fromAHalfOnItIsHeard() {
    for (ReadingTask task :
        List.of(ReadingTask.OFFENSIVE, ReadingTask.HATE, ReadingTask.IRONY, ReadingTask.DISTRESS)) {
      // Given
      String scored = task.words();
      LabelledSet set =
          set(
              task,
              task.classes(),
              one(scored + "=0.5", task.classes().getFirst()),
              one(scored + "=0.49", task.classes().getFirst()),
              one(scored + "=0.8", task.classes().getLast()),
              one(scored + "=0.1", task.classes().getLast()));

      // When
      Measured measured = measured(set);

      // Then of all four tasks the figure is a half
      assertThat(measured.judged().hits())
          .as(scored)
          .containsExactly(new Hits(1, 1, 1), new Hits(1, 1, 1));
      assertThat(measured.figure().value()).as(scored).isEqualTo(0.5);
      // by the score: (0.5² + 0.51² + 0.8² + 0.1²) / 4
      assertThat(measured.calibration().brier()).isCloseTo(0.290025, within(1e-9));
    }
  }

  @Test
  void falseAlarmsShouldBeFew() {
    // Given
    LabelledSet set =
        new LabelledSet(
            new Origin("XSTest, safe prompts", "xstest.csv", "en"),
            ReadingTask.FALSE_ALARM,
            ReadingTask.FALSE_ALARM.classes(),
            List.of(one("distress=0.7", "no distress"), one("calm", "no distress")),
            200);

    // When
    Measured measured = measured(set);

    // Then
    assertThat(measured.figure().value()).isEqualTo(0.5);
    assertThat(measured.figure().target()).contains(new Target(0.02, true));
    assertThat(measured.figure().target().get().reachedBy(0.5)).isFalse();
    assertThat(measured.figure().target().get().reachedBy(0.02)).isTrue();
    assertThat(measured.leftOut()).isEqualTo(200);
  }

  @Test
  void headsSayEachLabelByItself() {
    // Given
    LabelledSet set =
        set(
            HeadsTask.BRIGHTER,
            List.of("anger", "joy", "fear"),
            new Example("Mist", Set.of("anger")),
            new Example("Juhu", Set.of("joy")),
            new Example("es ist drei", Set.of()),
            new Example("Hilfe", Set.of("fear", "anger")));

    // When
    Measured measured = measured(set);

    // Then F1 are 1/2, 1 and 0
    assertThat(measured.judged().hits())
        .containsExactly(new Hits(1, 1, 1), new Hits(1, 0, 0), new Hits(0, 0, 1));
    assertThat(measured.figure().value()).isEqualTo(0.5);
    assertThat(measured.calibration().bins().stream().mapToInt(bin -> bin.count()).sum())
        .isEqualTo(12);
    // each score against its label: 0.5², 0.1², 0.6², 0.1², 0.49² and twice 1
    assertThat(measured.calibration().brier())
        .isCloseTo((.25 + .01 + .36 + .01 + .2401 + 2) / 12, within(1e-9));
  }

  @Test
  void whatNobodyTrainedHeadsForIsSaid() {
    // Given
    LabelledSet set = set(HeadsTask.GOEMOTIONS, List.of("joy"), new Example("yay", Set.of("joy")));

    // When
    Outcome outcome = evaluation.measure(set);

    // Then
    assertThat(outcome).isEqualTo(new NotTrained(set.origin(), "goemotions.de"));
  }

  @Test
  void whatWasTrainedOnIsMarked() {
    // Given
    Origin origin = new Origin("offensive, en", "safety/Surge-toxicity-en.csv", "en");
    List<Example> examples = List.of(one("offensive=1", "offensive"));
    LabelledSet set =
        new LabelledSet(
            origin, ReadingTask.OFFENSIVE, ReadingTask.OFFENSIVE.classes(), examples, 0);

    // When
    Measured measured = measured(set);

    // Then
    assertThat(measured.seen()).isTrue();
    assertThat(measured(set(ReadingTask.HATE, List.of("hate", "no hate"), one("x", "hate"))).seen())
        .isFalse();
  }

  private Measured measured(LabelledSet set) {
    return (Measured) evaluation.measure(set);
  }

  private static LabelledSet set(Task task, List<String> classes, Example... examples) {
    Origin origin = new Origin(task.words(), "some.tsv", "de");
    return new LabelledSet(origin, task, classes, List.of(examples), 0);
  }

  private static Example one(String text, String label) {
    return new Example(text, Set.of(label));
  }
}
