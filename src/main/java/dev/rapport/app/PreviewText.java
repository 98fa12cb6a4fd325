package dev.rapport.app;

import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Preview;
import dev.rapport.reply.Preview.Shown;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.reply.grounding.CheckedClaim;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A preview in words, for a terminal. */
final class PreviewText {

  private PreviewText() {}

  static String of(Preview preview) {
    return """

        %s
        %s
        would post  %s
        stance      %s (%s)
        mode        %s (%s)
        tone        %s, sentiment %+.2f, intent %s, confidence %.2f
        because     %s
        gates       %s
        suits       %s
        facts       %s
        model       %s %s, persona %s, prompt %s, $%.6f
        time        %d ms, %d of them until it was known how to meet the post
        """
        .formatted(
            preview.draft().isEmpty() ? "(no draft)" : preview.draft(),
            failed(preview.candidates()),
            preview.wouldPost() ? "yes" : "no: " + preview.trouble(),
            preview.stance(),
            preview.stanceReason(),
            preview.mode(),
            preview.modeReason(),
            preview.tone().language(),
            preview.tone().sentiment().score(),
            preview.tone().intent().name().toLowerCase(Locale.ROOT),
            preview.tone().confidence(),
            String.join("; ", preview.tone().because()),
            gates(preview.gates()),
            suits(preview.alignment()),
            facts(preview.claims()),
            preview.rung(),
            preview.model(),
            preview.persona(),
            preview.prompt(),
            preview.cost(),
            preview.time().all(),
            preview.time().reading());
  }

  /** The tries before the last one, which the rest is about. */
  private static String failed(List<Shown> candidates) {
    return candidates.stream()
        .limit(candidates.size() - 1L)
        .map(
            tried ->
                "\nnot taken   %s\n            %s, suits %s"
                    .formatted(tried.text(), tried.trouble(), suits(tried.alignment())))
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String gates(List<GateResult> gates) {
    return gates.stream()
        .map(gate -> (gate.passed() ? "✓ " : "✗ ") + gate.gate())
        .collect(Collectors.joining("  "));
  }

  private static String facts(List<CheckedClaim> claims) {
    if (claims == null) {
      return "–";
    }
    return claims.isEmpty()
        ? "none stated"
        : claims.stream()
            .map(claim -> claim.verdict().word() + ": " + claim.text() + found(claim.where()))
            .collect(Collectors.joining("\n            "));
  }

  private static String found(String where) {
    return where.isEmpty() ? "" : " (" + where + ")";
  }

  private static String suits(AlignmentScore alignment) {
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
}
