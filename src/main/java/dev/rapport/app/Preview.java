package dev.rapport.app;

import dev.rapport.post.Post;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Source;
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
    List<Source> sources,
    BigDecimal cost) {

  static Preview of(Post post, Candidate candidate) {
    Draft draft = candidate.draft();
    return new Preview(
        post.text(),
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
        draft.sources(),
        draft.origin().costUsd());
  }

  private static String trouble(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Passed passed -> "";
      case Candidate.Failed failed -> failed.why();
      case Candidate.Unavailable unavailable -> unavailable.why();
    };
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
            rung,
            model,
            prompt,
            cost);
  }
}
