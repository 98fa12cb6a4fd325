package dev.rapport.reply;

import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.tone.ToneReading;
import java.math.BigDecimal;
import java.util.List;

/**
 * The answer that a mention would get, and how it would come about.
 *
 * @param draft what would be said; empty when nothing would
 * @param wouldPost whether every output gate let it pass
 * @param trouble why it would not be posted; empty when it would
 * @param mode that of the draft, which is not the first one where a try failed
 * @param alignment how well the draft suits the asker; null when there is no draft
 * @param sources what the model says that the draft rests on
 * @param claims what the model stated as facts and what was found about each; null when nobody
 *     looked
 * @param cost of everything, in US dollars
 * @param candidates every try, the draft's the last
 * @param time how long it took
 */
public record Preview(
    String mention,
    String draft,
    boolean wouldPost,
    String trouble,
    String language,
    String mode,
    String modeReason,
    String stance,
    String stanceReason,
    ToneReading tone,
    String rung,
    String model,
    String persona,
    String prompt,
    List<GateResult> gates,
    AlignmentScore alignment,
    List<Source> sources,
    List<CheckedClaim> claims,
    BigDecimal cost,
    List<Shown> candidates,
    Time time) {

  /**
   * One try.
   *
   * @param trouble why it was not taken; empty when it was
   * @param cost in US dollars
   * @param millis how long it took
   */
  public record Shown(
      String text,
      String trouble,
      String mode,
      String modeReason,
      List<GateResult> gates,
      AlignmentScore alignment,
      BigDecimal cost,
      long millis) {}

  /**
   * Milliseconds.
   *
   * @param reading until it was known how to meet the post
   * @param all until the draft was there
   */
  public record Time(long reading, long all) {}

  /** A candidate and how many milliseconds it took. */
  record Tried(Candidate candidate, long millis) {

    Shown shown() {
      Draft draft = candidate.draft();
      return new Shown(
          draft.text(),
          trouble(candidate),
          draft.mode().mode().word(),
          draft.mode().why(),
          draft.gates(),
          draft.alignment(),
          draft.origin().costUsd(),
          millis);
    }
  }

  static Preview of(Approach approach, List<Tried> tries, long reading, long all) {
    Candidate last = tries.getLast().candidate();
    Draft draft = last.draft();
    return new Preview(
        approach.mention().text(),
        draft.text(),
        last instanceof Candidate.Passed,
        trouble(last),
        draft.language(),
        draft.mode().mode().word(),
        draft.mode().why(),
        draft.stance().stance().word(),
        draft.stance().why(),
        draft.reading(),
        draft.origin().rung(),
        draft.origin().model(),
        draft.origin().persona(),
        draft.origin().prompt(),
        draft.gates(),
        draft.alignment(),
        draft.sources(),
        draft.claims(),
        cost(approach, tries),
        tries.stream().map(Tried::shown).toList(),
        new Time(reading, all));
  }

  private static BigDecimal cost(Approach approach, List<Tried> tries) {
    return tries.stream()
        .map(tried -> tried.candidate().draft().origin().costUsd())
        .reduce(approach.readingUsd(), BigDecimal::add);
  }

  private static String trouble(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Passed passed -> "";
      case Candidate.Failed failed -> failed.why();
      case Candidate.Unavailable unavailable -> unavailable.why();
    };
  }
}
