package dev.rapport.tone;

import java.util.Map;
import java.util.Set;

/** What each trained head says by itself, for measuring. */
public interface ToneHeads {

  /**
   * The groups of heads, for example {@code goemotions.en}, {@code emotion.de}, {@code
   * brighter.en}, {@code offensive.en}.
   */
  Set<String> groups();

  /** Each label of a group with its score, 0 to 1; from 0.5 on it is heard. */
  Map<String, Double> scores(String group, String text);
}
