package dev.rapport.app;

import dev.rapport.tone.LexiconToneAnalyzer;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneHeads;
import java.util.Map;
import java.util.Set;

/** What reads tone, for commands that start no service. */
final class ToneParts {

  private ToneParts() {}

  static ToneAnalyzer analyzer() {
    return new LexiconToneAnalyzer();
  }

  /** No heads have been trained yet. */
  static ToneHeads heads() {
    return new ToneHeads() {
      @Override
      public Set<String> groups() {
        return Set.of();
      }

      @Override
      public Map<String, Double> scores(String group, String text) {
        throw new IllegalArgumentException("there are no heads " + group);
      }
    };
  }
}
