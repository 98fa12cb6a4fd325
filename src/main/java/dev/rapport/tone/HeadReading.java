package dev.rapport.tone;

import dev.rapport.tone.ToneExplanation.HeadShare;
import dev.rapport.tone.heads.Features;
import dev.rapport.tone.heads.Head;
import dev.rapport.tone.heads.ToneModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the trained heads of one language make of one text, asked when it is wanted. For one thread.
 */
final class HeadReading {

  private static final List<String> QUESTIONS =
      List.of("sentiment", "emotion", "irony", "offensive", "hate");

  private final String language;
  private final ToneModel model;
  private final Features features;
  private final Optional<float[]> meaning;
  private final Map<String, Map<String, Double>> asked = new HashMap<>();

  HeadReading(String language, ToneModel model, Features features, Optional<float[]> meaning) {
    this.language = language;
    this.model = model;
    this.features = features;
    this.meaning = meaning;
  }

  /** Of a language that no head knows. */
  static HeadReading none() {
    ToneModel nothing = new ToneModel(0, Map.of(), Map.of(), Map.of());
    return new HeadReading("", nothing, null, Optional.empty());
  }

  /** False when they are asked by words alone. */
  boolean knowsMeaning() {
    return meaning.isPresent();
  }

  /** Each label of a question with its score, 0 to 1; empty when no head answers it. */
  Map<String, Double> scores(String question) {
    return asked.computeIfAbsent(question, this::ask);
  }

  private Map<String, Double> ask(String question) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Head head : heads(question)) {
      scores.put(head.label(), score(head));
    }
    return scores;
  }

  /** The score of a question that has one label of the same name. */
  OptionalDouble score(String question) {
    return scores(question).values().stream().mapToDouble(score -> score).findFirst();
  }

  /**
   * How likely the sentiment is right, 0 to 1.
   *
   * @param share of the leading colour
   */
  OptionalDouble certainty(double share, int words) {
    return Optional.ofNullable(model.certainties().get(language)).stream()
        .mapToDouble(certainty -> certainty.of(share, words, meaning.isPresent()))
        .findFirst();
  }

  /** Every head that a reading asks, and what it sums up. */
  List<HeadShare> shares() {
    List<HeadShare> shares = new ArrayList<>();
    for (String question : QUESTIONS) {
      heads(question).forEach(head -> shares.add(share(question, head)));
    }
    return shares;
  }

  private HeadShare share(String question, Head head) {
    Head.Parts parts = head.parts(features, meaning);
    return new HeadShare(
        question,
        head.label(),
        Score.of(score(head)),
        Score.of(parts.grams()),
        Score.of(parts.clues()),
        Score.of(parts.meaning()));
  }

  private List<Head> heads(String question) {
    return model.groups().getOrDefault(ToneModel.group(question, language), List.of());
  }

  private double score(Head head) {
    return meaning.map(m -> head.score(features, m)).orElseGet(() -> head.score(features));
  }
}
