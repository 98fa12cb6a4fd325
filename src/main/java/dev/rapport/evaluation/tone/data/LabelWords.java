package dev.rapport.evaluation.tone.data;

import dev.rapport.tone.Emotion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the labels of a file mean, in the classes of its task. */
final class LabelWords {

  private static final Map<String, String> COLOURS =
      Map.of(
          "negative", "negative",
          "neg", "negative",
          "neutral", "neutral",
          "neu", "neutral",
          "positive", "positive",
          "pos", "positive");

  /** As TweetEval numbers them. */
  private static final Map<String, String> FROM_ZERO =
      Map.of("0", "negative", "1", "neutral", "2", "positive");

  private static final Map<String, String> AROUND_ZERO =
      Map.of("-1", "negative", "0", "neutral", "1", "positive");

  private static final Map<String, String> EMOTIONS =
      Map.of(
          "angry", "anger",
          "happy", "joy",
          "happiness", "joy",
          "sad", "sadness",
          "others", "neutral");

  private static final Set<String> NO =
      Set.of("0", "false", "no", "not", "none", "neither", "nothate");
  private static final Set<String> YES =
      Set.of(
          "1",
          "true",
          "yes",
          "off",
          "offensive",
          "toxic",
          "hate",
          "hateful",
          "hate speech",
          "irony",
          "ironic",
          "distress",
          "crisis");
  private static final Predicate<String> DENIED =
      label -> label.startsWith("not ") || label.startsWith("non ") || label.startsWith("no ");

  private final ReadingTask task;
  private final Set<String> labels;

  /**
   * @param labels all that the file has, since what a number means depends on the others
   */
  LabelWords(ReadingTask task, Set<String> labels) {
    this.task = task;
    this.labels = labels.stream().map(LabelWords::plain).collect(Collectors.toSet());
  }

  /** The class that a label means; empty when it means none. */
  Optional<String> meaning(String label) {
    String plain = plain(label);
    return switch (task) {
      case SENTIMENT -> sentiment(plain);
      case EMOTION -> emotion(plain);
      case OFFENSIVE, HATE, IRONY, DISTRESS, FALSE_ALARM -> oneOfTwo(plain);
    };
  }

  private Optional<String> sentiment(String label) {
    Map<String, String> numbers = labels.contains("-1") ? AROUND_ZERO : FROM_ZERO;
    boolean numbered = labels.containsAll(numbers.keySet());
    return Optional.ofNullable(COLOURS.get(label))
        .or(() -> Optional.ofNullable(numbered ? numbers.get(label) : null));
  }

  private static Optional<String> emotion(String label) {
    String word = EMOTIONS.getOrDefault(label, label);
    return Arrays.stream(Emotion.values()).map(Emotion::word).filter(word::equals).findFirst();
  }

  private Optional<String> oneOfTwo(String label) {
    if (NO.contains(label) || DENIED.test(label)) {
      return Optional.of(task.classes().getLast());
    }
    return YES.contains(label) ? Optional.of(task.classes().getFirst()) : Optional.empty();
  }

  private static String plain(String label) {
    String words = label.strip().toLowerCase(Locale.ROOT);
    return words.equals("-1") ? words : words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
