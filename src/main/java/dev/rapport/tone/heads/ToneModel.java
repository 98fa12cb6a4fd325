package dev.rapport.tone.heads;

import java.util.List;
import java.util.Map;

/**
 * All trained heads, in groups that answer one question for one language, {@code emotion.de} for
 * example. Immutable, and safe to use from many threads.
 *
 * @param clueCount how many clues the heads were trained with
 * @param spaces for each language with heads, how its texts become features
 * @param groups the heads of each group, in a fixed order
 * @param certainties for each language with a sentiment, how far that can be trusted
 */
public record ToneModel(
    int clueCount,
    Map<String, FeatureSpace> spaces,
    Map<String, List<Head>> groups,
    Map<String, Certainty> certainties) {

  /** The name of the group that answers a question for a language. */
  public static String group(String question, String language) {
    return question + "." + language;
  }
}
