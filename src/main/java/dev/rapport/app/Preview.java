package dev.rapport.app;

import dev.rapport.reply.Approach;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Source;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.tone.ToneReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The answer that a mention would get, as {@code preview} prints it.
 *
 * @param draft what would be said; empty when nothing would
 * @param wouldPost whether every output gate let it pass
 * @param trouble why it would not be posted; empty when it would
 * @param alignment how well the draft suits the asker; null when there is no draft
 * @param sources what the model says that the draft rests on
 * @param cost in US dollars
 */
record Preview(
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
    String prompt,
    List<GateResult> gates,
    AlignmentScore alignment,
    List<Source> sources,
    BigDecimal cost) {

  static Preview of(Approach approach, Candidate candidate) {
    Draft draft = candidate.draft();
    return new Preview(
        approach.mention().text(),
        draft.text(),
        candidate instanceof Candidate.Passed,
        trouble(candidate),
        draft.language(),
        draft.mode().mode().word(),
        draft.mode().why(),
        draft.stance().stance().word(),
        draft.stance().why(),
        draft.reading(),
        draft.origin().rung(),
        draft.origin().model(),
        draft.origin().prompt(),
        draft.gates(),
        draft.alignment(),
        draft.sources(),
        draft.origin().costUsd().add(approach.readingUsd()));
  }

  private static String trouble(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Passed passed -> "";
      case Candidate.Failed failed -> failed.why();
      case Candidate.Unavailable unavailable -> unavailable.why();
    };
  }

  private String suits() {
    return alignment == null
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.2f (emotion %+.2f, manners %.2f, style %.2f, support %.2f, brevity %.2f)%s",
            alignment.total(),
            alignment.emotionFit(),
            alignment.manners(),
            alignment.style().overall(),
            alignment.support(),
            alignment.brevity(),
            alignment.heard().isEmpty() ? "" : " heard: " + String.join(", ", alignment.heard()));
  }

  String forPeople() {
    String gatesLine =
        gates.stream()
            .map(gate -> (gate.passed() ? "✓ " : "✗ ") + gate.gate())
            .collect(Collectors.joining("  "));
    return """

        %s

        would post  %s
        stance      %s (%s)
        mode        %s (%s)
        tone        %s, sentiment %+.2f, intent %s, confidence %.2f
        because     %s
        gates       %s
        suits       %s
        model       %s %s, prompt %s, $%.6f
        """
        .formatted(
            draft.isEmpty() ? "(no draft)" : draft,
            wouldPost ? "yes" : "no: " + trouble,
            stance,
            stanceReason,
            mode,
            modeReason,
            tone.language(),
            tone.sentiment().score(),
            tone.intent().name().toLowerCase(Locale.ROOT),
            tone.confidence(),
            String.join("; ", tone.because()),
            gatesLine,
            suits(),
            rung,
            model,
            prompt,
            cost);
  }
}
