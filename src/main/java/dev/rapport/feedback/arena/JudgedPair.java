package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.rating.Contest;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.feedback.arena.rating.Style;
import java.util.List;
import java.util.Optional;

/**
 * A pair and what everybody said of it, without words.
 *
 * @param given in the order of time
 */
public record JudgedPair(
    Facts first, Style firstStyle, Facts second, Style secondStyle, List<Given> given) {

  /**
   * @param blind false for an edit, which is no blind judgement
   */
  public record Given(String rater, Preference preference, boolean blind) {}

  /** One case, however many judged it. */
  Contest contest() {
    double score =
        given.stream().mapToDouble(each -> each.preference().score()).average().orElse(0.5);
    return new Contest(first.variant(), second.variant(), score, firstStyle, secondStyle);
  }

  /**
   * The first blind judgement. Others may come at any time, so they cannot change a step of a test
   * that is past.
   */
  Optional<Preference> firstBlind() {
    return given.stream().filter(Given::blind).map(Given::preference).findFirst();
  }
}
