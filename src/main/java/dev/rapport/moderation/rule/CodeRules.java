package dev.rapport.moderation.rule;

import static dev.rapport.moderation.rule.CodeRule.doubting;
import static dev.rapport.moderation.rule.CodeRule.holding;

import dev.rapport.moderation.RiskTier;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Stance;
import dev.rapport.reply.crisis.CrisisAnswers;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.grounding.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules over the readings and the checks of a draft. Anger is not a risk, people may be angry at us
 * in public; what is, is harm to somebody, and answers that a machine should not give alone.
 */
final class CodeRules {

  /** From here on somebody may be in danger: low, because recall comes before precision. */
  private static final double DISTRESS = 0.3;

  private static final double HATE = 0.5;

  /** A reading below is as likely wrong as right. */
  private static final double WEAK = 0.5;

  /** A draft below suits its asker barely; below 0.55 it is not kept at all. */
  private static final double BARELY = 0.6;

  private static final Pattern LINK =
      Pattern.compile("https?://|\\bt\\.co/", Pattern.CASE_INSENSITIVE);

  /** What only its owner can keep: money back, a date, a certainty. */
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b(?:i|we) (?:promise|guarantee|will refund|will replace|will compensate)\\b"
              + "|\\bguaranteed\\b|\\bversprochen\\b|\\bgarantier(?:e|en|t)\\b|\\bgaranti[zs]o\\b"
              + "|\\bgarantis\\b|\\bprometo\\b|\\bte lo prometo\\b|保証します|お約束します|保证|보장합니다",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static final String DANGER = "danger";
  static final String HOSTILITY = "hate-or-threat";
  static final String LIMIT = "limit-against-abuse";

  static final List<ModerationRule> ALL =
      List.of(
          holding(DANGER, RiskTier.CRITICAL, (mention, draft) -> danger(draft)),
          holding(
              HOSTILITY,
              RiskTier.CRITICAL,
              (mention, draft) -> when(draft.reading().hate() >= HATE, "hate or a threat")),
          holding(
              LIMIT,
              RiskTier.MEDIUM,
              (mention, draft) ->
                  when(draft.stance().stance() == Stance.FIRM, "a limit is set against abuse")),
          holding("promise", RiskTier.HIGH, (mention, draft) -> promise(draft)),
          doubting("link", (mention, draft) -> link(mention)),
          doubting(
              "weak-reading",
              (mention, draft) -> when(draft.reading().confidence() < WEAK, "hard to read")),
          doubting("askers-word", (mention, draft) -> askersWord(draft)),
          doubting("cut-claim", (mention, draft) -> cutClaim(draft)),
          doubting("barely-fits", (mention, draft) -> barelyFits(draft)));

  private CodeRules() {}

  private static Optional<String> danger(Draft draft) {
    boolean vetted = draft.origin().rung().equals(CrisisAnswers.RUNG);
    return when(
        vetted || draft.reading().distress() >= DISTRESS,
        "somebody may be in danger" + (vetted ? "; a vetted answer" : ""));
  }

  private static Optional<String> promise(Draft draft) {
    return when(PROMISE.matcher(draft.text()).find(), "promises what only its owner can keep");
  }

  private static Optional<String> link(Post mention) {
    return when(LINK.matcher(mention.text()).find(), "rests on a link that nobody followed");
  }

  private static Optional<String> askersWord(Draft draft) {
    return when(
        claims(draft).stream().anyMatch(CheckedClaim::restsOnAsker),
        "rests on the asker's word alone");
  }

  /** A writer that states what nothing bears out may have stated more of it. */
  private static Optional<String> cutClaim(Draft draft) {
    return when(
        claims(draft).stream()
            .anyMatch(
                claim ->
                    claim.verdict() == Verdict.UNSUPPORTED
                        || claim.verdict() == Verdict.CONTRADICTED),
        "stated more than anything bears out");
  }

  private static Optional<String> barelyFits(Draft draft) {
    return when(
        draft.alignment() != null && draft.alignment().total() < BARELY, "suits the asker barely");
  }

  private static List<CheckedClaim> claims(Draft draft) {
    return draft.claims() == null ? List.of() : draft.claims();
  }

  private static Optional<String> when(boolean holds, String line) {
    return holds ? Optional.of(line) : Optional.empty();
  }
}
