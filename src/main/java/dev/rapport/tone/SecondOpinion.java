package dev.rapport.tone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody else hears in a text that was read weakly. It settles colour, leading emotion and
 * irony, and nothing that stands in the way of care: the text may have talked its reader into
 * anything.
 *
 * @param label the overall colour
 * @param emotion the leading one; empty when there is none
 * @param ironic whether the opposite is meant
 */
public record SecondOpinion(Label label, Optional<Emotion> emotion, boolean ironic) {

  /** How sure a second reader is; not measured, and so no more than modest. */
  private static final double CONFIDENCE = 0.6;

  private static final double SAID = 0.7;

  /** Below every line that a policy draws, so that what is denied meets none. */
  private static final double DENIED = 0.25;

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param answer what was answered, with a JSON object in it: {@code sentiment}, {@code emotion}
   *     and {@code ironic}
   * @return empty when it holds no such object
   */
  public static Optional<SecondOpinion> read(String answer) {
    int start = answer.indexOf('{');
    int end = answer.lastIndexOf('}');
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    try {
      return of(JSON.readTree(answer.substring(start, end + 1)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<SecondOpinion> of(JsonNode said) {
    String emotion = said.path("emotion").asText();
    boolean whole = emotion.equals("none") || emotion(emotion).isPresent();
    return Arrays.stream(Label.values())
        .filter(label -> label.word().equals(said.path("sentiment").asText()))
        .filter(label -> whole && said.path("ironic").isBoolean())
        .map(l -> new SecondOpinion(l, emotion(emotion), said.path("ironic").asBoolean()))
        .findFirst();
  }

  private static Optional<Emotion> emotion(String word) {
    return Arrays.stream(Emotion.values())
        .filter(emotion -> emotion != Emotion.NEUTRAL && emotion.word().equals(word))
        .findFirst();
  }

  /** The reading as it is with this; what was read of distress and hostility stays. */
  public ToneReading settle(ToneReading weak) {
    List<String> because = new ArrayList<>(List.of("settled by the language model"));
    weak.because().stream().filter(line -> !line.startsWith("unsure: two")).forEach(because::add);
    return new ToneReading(
        weak.language(),
        weak.languageConfidence(),
        weak.script(),
        sentiment(weak.sentiment()),
        emotions(weak.emotions()),
        ironic ? Math.max(SAID, weak.irony()) : Math.min(DENIED, weak.irony()),
        weak.offensive(),
        weak.hate(),
        weak.distress(),
        weak.urgency(),
        weak.register(),
        weak.intent(),
        Math.max(CONFIDENCE, weak.confidence()),
        because);
  }

  private Sentiment sentiment(Sentiment weak) {
    double[] shares = {weak.negative(), weak.neutral(), weak.positive()};
    int named = label.ordinal();
    double rest = 1 - shares[named];
    double left = 1 - Math.max(SAID, shares[named]);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Score.of(i == named ? 1 - left : rest == 0 ? 0 : shares[i] * left / rest);
    }
    return new Sentiment(label, Score.of(shares[2] - shares[0]), shares[0], shares[1], shares[2]);
  }

  private Map<Emotion, Double> emotions(Map<Emotion, Double> weak) {
    Map<Emotion, Double> settled = new EnumMap<>(weak);
    settled.replaceAll((each, score) -> Math.min(DENIED, score));
    settled.put(Emotion.NEUTRAL, emotion.isPresent() ? Score.of(1 - SAID) : SAID);
    emotion.ifPresent(e -> settled.put(e, Math.max(SAID, weak.getOrDefault(e, 0.0))));
    return settled;
  }
}
