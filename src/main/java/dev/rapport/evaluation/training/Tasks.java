package dev.rapport.evaluation.training;

import dev.rapport.evaluation.training.Task.Goal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is trained, and from which sets. */
final class Tasks {

  static final String SENTIMENT = "sentiment";

  private static final List<String> COLOURS = List.of("negative", "neutral", "positive");

  /**
   * How often an exemplar counts beside a comment of GoEmotions: they are few, and they are posts.
   */
  private static final int OWN = 10;

  /**
   * Whoever was heard to feel only these by those who labelled GoEmotions meant what they said: the
   * glad, the kind, and those who plainly asked.
   */
  private static final Set<String> SINCERE =
      Set.of(
          "gratitude",
          "caring",
          "love",
          "joy",
          "excitement",
          "relief",
          "pride",
          "admiration",
          "curiosity",
          "confusion");

  private static final Set<String> UNPLEASANT = Set.of("anger", "disgust", "fear", "sadness");

  /** The emotions of a reading, and which of GoEmotions' 27 are counted as each. */
  private static final Map<String, Set<String>> EMOTIONS =
      Map.of(
          "anger", Set.of("anger", "annoyance"),
          "disgust", Set.of("disgust"),
          "fear", Set.of("fear", "nervousness"),
          "joy", Set.of("joy", "excitement", "pride", "relief"),
          "sadness", Set.of("sadness", "grief", "disappointment", "remorse"),
          "surprise", Set.of("surprise"),
          "optimism", Set.of("optimism", "desire"),
          "love", Set.of("love", "caring"),
          "gratitude", Set.of("gratitude"),
          "amusement", Set.of("amusement"));

  private final GoEmotions goEmotions;
  private final Brighter brighter;
  private final Surge surge;

  Tasks(Path data) throws IOException {
    goEmotions = new GoEmotions(data);
    brighter = new Brighter(data);
    surge = new Surge(data);
  }

  List<Task> all() throws IOException {
    List<Task> tasks = new ArrayList<>(english());
    for (String language : Exemplars.LANGUAGES) {
      if (!language.equals("en")) {
        tasks.addAll(other(language));
      }
    }
    return tasks;
  }

  private List<Task> english() throws IOException {
    List<Example> train = goEmotions.read("train");
    List<Example> dev = goEmotions.read("dev");
    List<Example> own = Exemplars.read("en");
    List<Example> abuse = Stream.concat(surge.read().stream(), own.stream()).toList();
    return List.of(
        new Task("goemotions", "en", goEmotions.labels(), train, List.of(), dev, Goal.LABEL_F1),
        new Task(
            "brighter",
            "en",
            brighter.labels("en"),
            List.of(),
            brighter.read("en", "train"),
            brighter.read("en", "dev"),
            Goal.LABEL_F1),
        new Task(
            SENTIMENT,
            "en",
            COLOURS,
            coloured(train),
            times(own, OWN),
            coloured(dev),
            Goal.MACRO_RECALL),
        new Task(
            "emotion",
            "en",
            EMOTIONS.keySet().stream().sorted().toList(),
            grouped(train),
            times(own, OWN),
            grouped(dev),
            Goal.LABEL_F1),
        new Task(
            "offensive",
            "en",
            List.of("offensive"),
            List.of(),
            abuse,
            List.of(),
            Goal.BOTH_SIDES_F1),
        besideSincere("hate", own, train, dev),
        besideSincere("irony", own, train, dev));
  }

  private List<Task> other(String language) throws IOException {
    List<Example> own = Exemplars.read(language);
    if (!Brighter.LANGUAGES.containsKey(language)) {
      return List.of(
          new Task(SENTIMENT, language, COLOURS, List.of(), own, List.of(), Goal.MACRO_RECALL));
    }
    List<Example> train = brighter.read(language, "train");
    List<Example> dev = brighter.read(language, "dev");
    return List.of(
        new Task(
            "emotion",
            language,
            brighter.labels(language),
            times(own, 2),
            train,
            dev,
            Goal.LABEL_F1),
        new Task(
            SENTIMENT,
            language,
            COLOURS,
            felt(train),
            times(own, OWN),
            felt(dev),
            Goal.MACRO_RECALL));
  }

  /**
   * Half of the exemplars are what is asked for, which real posts seldom are: comments that were
   * plainly meant keep a head from hearing it everywhere.
   */
  private static Task besideSincere(
      String question, List<Example> own, List<Example> train, List<Example> dev) {
    return new Task(
        question,
        "en",
        List.of(question),
        sincere(train),
        times(own, OWN),
        sincere(dev),
        Goal.BOTH_SIDES_F1);
  }

  private static List<Example> sincere(List<Example> examples) {
    return examples.stream()
        .filter(e -> !e.labels().isEmpty() && SINCERE.containsAll(e.labels()))
        .map(e -> e.labelled(Set.of()))
        .toList();
  }

  private static List<Example> times(List<Example> examples, int times) {
    return examples.stream().map(e -> e.counted(times)).toList();
  }

  /** GoEmotions by sentiment; without comments of both colours, or none but an unclear emotion. */
  static List<Example> coloured(List<Example> examples) {
    List<Example> coloured = new ArrayList<>();
    for (Example example : examples) {
      boolean positive = example.labels().stream().anyMatch(GoEmotions.POSITIVE::contains);
      boolean negative = example.labels().stream().anyMatch(GoEmotions.NEGATIVE::contains);
      boolean neutral = example.has(GoEmotions.NEUTRAL);
      if ((positive ? 1 : 0) + (negative ? 1 : 0) + (neutral ? 1 : 0) == 1) {
        String label = positive ? "positive" : negative ? "negative" : "neutral";
        coloured.add(example.labelled(Set.of(label)));
      }
    }
    return coloured;
  }

  /** BRIGHTER by sentiment; without posts of both colours, or with nothing but surprise. */
  static List<Example> felt(List<Example> examples) {
    List<Example> felt = new ArrayList<>();
    for (Example example : examples) {
      boolean joy = example.has("joy");
      boolean bad = example.labels().stream().anyMatch(UNPLEASANT::contains);
      if (joy != bad || example.labels().isEmpty()) {
        felt.add(example.labelled(Set.of(joy ? "positive" : bad ? "negative" : "neutral")));
      }
    }
    return felt;
  }

  private static List<Example> grouped(List<Example> examples) {
    return examples.stream().map(e -> e.labelled(grouped(e.labels()))).toList();
  }

  private static Set<String> grouped(Set<String> fine) {
    Set<String> grouped = new TreeSet<>();
    EMOTIONS.forEach(
        (emotion, of) -> {
          if (fine.stream().anyMatch(of::contains)) {
            grouped.add(emotion);
          }
        });
    return grouped;
  }
}
