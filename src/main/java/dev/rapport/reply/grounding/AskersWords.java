package dev.rapport.reply.grounding;

import java.util.Optional;

/**
 * What the asker's own words are worth as evidence. Askers know themselves: a claim that addresses
 * them ("you waited 40 minutes") and has the figures, the names and half of its words from a post
 * in which they speak of themselves is supported. About the world, the same is only attributed:
 * that somebody says so makes nothing true.
 */
final class AskersWords {

  private static final double SHARE = 0.5;

  private final Terms asked;

  AskersWords(Terms asked) {
    this.asked = asked;
  }

  /** Empty when the claim says more than the asker did. */
  Optional<Verdict> verdict(Terms claim) {
    boolean repeats =
        asked.numbers().containsAll(claim.numbers())
            && asked.words().containsAll(claim.names())
            && claim.coveredBy(asked) >= SHARE;
    if (!repeats) {
      return Optional.empty();
    }
    boolean ofThemselves =
        Wording.has(asked.wording().asker(), asked.text())
            && Wording.has(claim.wording().addressed(), claim.text());
    return Optional.of(ofThemselves ? Verdict.SUPPORTED : Verdict.ATTRIBUTED);
  }
}
