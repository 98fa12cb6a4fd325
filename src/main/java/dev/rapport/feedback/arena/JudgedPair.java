package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.rating.Contest;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.feedback.arena.rating.Style;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A pair and what everybody said of it, without words.
 *
 * @param given in the order of time
 */
public record JudgedPair(
    Facts first, Style firstStyle, Facts second, Style secondStyle, List<Given> given) {

  /**
   * @param rater who; empty for our own score
   */
  public record Given(String rater, Preference preference, Kind kind) {}

  /**
   * One case, however many judged it. Empty when nobody did who counts.
   *
   * @param withScore whether our own score does
   */
  Optional<Contest> contest(boolean withScore) {
    OptionalDouble score =
        given.stream()
            .filter(each -> withScore || each.kind() != Kind.SCORE)
            .mapToDouble(each -> each.preference().score())
            .average();
    return score.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Contest(
                first.variant(), second.variant(), score.getAsDouble(), firstStyle, secondStyle));
  }

  /** What people said who did not know whose they were. */
  List<Preference> blind() {
    return given.stream().filter(each -> each.kind() == Kind.BLIND).map(Given::preference).toList();
  }

  /**
   * The first blind judgement. Others may come at any time, so they cannot change a step of a test
   * that is past.
   */
  Optional<Preference> firstBlind() {
    return blind().stream().findFirst();
  }
}
