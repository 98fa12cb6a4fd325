package dev.rapport.feedback.arena;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.feedback.arena.rating.LeaveOut;
import dev.rapport.feedback.arena.rating.StyleControl.Trait;
import java.util.List;
import java.util.Map;

/**
 * What all judgements add up to. Holds no words.
 *
 * @param judged how many pairs count
 * @param waiting how many wait for a first blind judgement
 * @param contestants the best first; last, without a score, those that cannot be compared
 * @param drawnTogether true when somebody has won or lost everything: distances are a guess then
 * @param style what a usual difference in each trait is worth, in Elo points
 * @param questions for each two that met blindly whether one of them is preferred; most pairs first
 * @param score whether our own score counts as a judge; null where it judges nothing
 * @param robustness on how few pairs the first place among the machine's variants hangs; null where
 *     none can be overtaken
 */
public record ArenaReport(
    int judged,
    int waiting,
    List<Contestant> contestants,
    boolean drawnTogether,
    Map<Trait, Integer> style,
    List<Question> questions,
    @JsonInclude(JsonInclude.Include.NON_NULL) LeaveOut robustness,
    Agreed agreement,
    @JsonInclude(JsonInclude.Include.NON_NULL) Calibration score) {

  /** The same while others wait. */
  ArenaReport waiting(int now) {
    return new ArenaReport(
        judged, now, contestants, drawnTogether, style, questions, robustness, agreement, score);
  }

  /**
   * @param plain by who met whom and who won; null when it cannot be compared
   * @param styled the same without what style explains; null likewise
   * @param pairs how many it was in
   * @param winShare 0 to 1, a tie being half
   */
  public record Contestant(
      String variant, Facts facts, Score plain, Score styled, int pairs, double winShare) {}

  /**
   * On the Elo scale, around 1,000.
   *
   * @param from the lower end of the interval of 95 %; null for whoever has won or lost everything,
   *     whose distance is a guess
   * @param to the upper end; null likewise
   */
  public record Score(int elo, Integer from, Integer to) {}

  /**
   * Whether one of two is preferred, in blind judgements.
   *
   * @param ahead who won more
   * @param behind the other one
   * @param e how much more likely what was seen is if somebody is preferred
   * @param pairs that were judged
   * @param leftOut of those, ties and pairs of which both are bad
   * @param share of the others that {@code ahead} won, 0 to 1
   * @param decidesAt what e has to reach
   * @param decided whether it ever did
   * @param decidedAmongAll whether it ever reached that times the number of questions, so that all
   *     answers given so hold together
   * @param moreFrom how many more pairs it will take, at the least; 0 once it is decided, null for
   *     no end in sight
   * @param moreTo and at the most; null for more than can be told
   */
  public record Question(
      String ahead,
      String behind,
      double e,
      int pairs,
      int leftOut,
      double share,
      double decidesAt,
      boolean decided,
      boolean decidedAmongAll,
      Integer moreFrom,
      Integer moreTo) {}

  /**
   * How far people agree.
   *
   * @param alpha Krippendorff's, for nominal data; null as long as it cannot be told
   * @param pairs that two or more people judged blindly
   * @param raters who judged any blindly
   */
  public record Agreed(Double alpha, int pairs, int raters) {}
}
