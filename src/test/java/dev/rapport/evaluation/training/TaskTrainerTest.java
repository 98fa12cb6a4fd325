package dev.rapport.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.evaluation.training.Task.Goal;
import dev.rapport.evaluation.training.TaskTrainer.Settings;
import dev.rapport.evaluation.training.TrainedTask.Figure;
import dev.rapport.tone.heads.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskTrainerTest {

  private static final List<String> GOOD = List.of("sunny", "cake", "holiday", "goal");
  private static final List<String> BAD = List.of("rain", "queue", "fever", "invoice");
  private static final List<String> FILLER = List.of("today", "again", "with", "my", "the", "and");

  /** Says nothing, so that words alone have to do. */
  private static final Meaning BLANK = text -> new float[Meaning.LENGTH];

  @Test
  void learnsWhichWordsGoWithALabel() {
    // Given
    Task task = task(new Random(1));

    // When
    TrainedTask trained = trained(task);

    // Then
    assertThat(trained.figures())
        .extracting(Figure::split, Figure::texts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("in turns", 80),
            org.assertj.core.groups.Tuple.tuple("held back", 60));
    assertThat(trained.figures()).allSatisfy(f -> assertThat(f.words()).isGreaterThan(0.95));
    assertThat(trained.figures()).allSatisfy(f -> assertThat(f.meaning()).isGreaterThan(0.95));
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    // Given labels that were drawn by lot
    Random random = new Random(2);
    Task honest = task(random);
    List<Example> lots =
        honest.held().stream()
            .map(e -> e.labelled(random.nextBoolean() ? Set.of("good") : Set.of()))
            .toList();
    Task task =
        new Task("lots", "en", List.of("good"), List.of(), lots, List.of(), Goal.BOTH_SIDES_F1);

    // When
    TrainedTask trained = trained(task);

    // Then
    assertThat(trained.figures().getFirst().words()).isLessThan(0.75);
  }

  @Test
  void trainsTheSameHeadsAgain() {
    // Given
    TrainedTask once = trained(task(new Random(3)));

    // When
    TrainedTask again = trained(task(new Random(3)));

    // Then
    assertThat(again.outcomes().getFirst().head().grams().steps())
        .isEqualTo(once.outcomes().getFirst().head().grams().steps());
    assertThat(again.outcomes().getFirst().first())
        .containsExactly(once.outcomes().getFirst().first());
  }

  @Test
  void judgesWithTheWeightsThatAreKept() {
    // Given
    Task task = task(new Random(4));
    TextTable texts = new TextTable(List.of(task), Optional.empty());

    // When
    TaskTrainer.Outcome outcome =
        new TaskTrainer(task, texts, new Settings(4, 4, 7)).train().getFirst();

    // Then the scores that it was judged by are those that its head gives
    double[] given =
        task.held().stream()
            .mapToDouble(e -> outcome.head().score(texts.features(e, task.language())))
            .toArray();
    double[] judged =
        Arrays.copyOfRange(outcome.first(), task.folded().size(), outcome.first().length);
    assertThat(judged).containsExactly(given, within(1e-6));
  }

  private static TrainedTask trained(Task task) {
    TextTable texts = new TextTable(List.of(task), Optional.of(BLANK));
    return new TrainedTask(task, new TaskTrainer(task, texts, new Settings(4, 4, 7)).train());
  }

  private static Task task(Random random) {
    return new Task(
        "mood",
        "en",
        List.of("good"),
        examples(40, random),
        examples(80, random),
        examples(60, random),
        Goal.LABEL_F1);
  }

  private static List<Example> examples(int count, Random random) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> telling = i % 2 == 0 ? GOOD : BAD;
      String words =
          one(FILLER, random) + " " + one(telling, random) + " " + one(FILLER, random) + " " + i;
      examples.add(new Example(words, i % 2 == 0 ? Set.of("good") : Set.of(), "made up"));
    }
    return examples;
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
