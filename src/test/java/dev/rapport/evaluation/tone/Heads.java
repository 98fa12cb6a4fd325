package dev.rapport.evaluation.tone;

import dev.rapport.tone.ToneHeads;
import java.util.Map;
import java.util.Set;

/** Heads for tests: a few answers, and no label for any other text. */
public record Heads(String group, Map<String, Map<String, Double>> answers) implements ToneHeads {

  @Override
  public Set<String> groups() {
    return Set.of(group);
  }

  @Override
  public Map<String, Double> scores(String asked, String text) {
    if (!asked.equals(group)) {
      throw new IllegalArgumentException("there are no heads " + asked);
    }
    return answers.getOrDefault(text, Map.of());
  }
}
