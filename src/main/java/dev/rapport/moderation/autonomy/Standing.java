package dev.rapport.moderation.autonomy;

import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.autonomy.Judgements.Counted;

/**
 * What a cell has earned, and by what.
 *
 * @param good of the last judgements, see {@link Tally}
 * @param bad of the same
 * @param approvalRate 0 to 1; 0 as long as nothing was decided
 * @param lowerBound 0 to 1, see {@link AutonomyFormula#lowerBound}
 * @param share 0 to 1: so many go out without a person now
 * @param ceiling 0 to 1: so many could at most
 * @param alone how many went out without a person in the last 30 days
 * @param reviewed on how many a person decided in that time
 */
public record Standing(
    String subject,
    RiskTier tier,
    int good,
    int bad,
    double approvalRate,
    double lowerBound,
    double share,
    double ceiling,
    int alone,
    int reviewed) {

  /** How many judgements there are, of the last. */
  public int decided() {
    return good + bad;
  }

  static Standing of(Counted counted) {
    RiskTier tier = counted.cell().tier();
    Tally tally = counted.tally();
    return new Standing(
        counted.cell().subject().word(),
        tier,
        tally.good(),
        tally.bad(),
        tally.approvalRate(),
        AutonomyFormula.lowerBound(tally),
        AutonomyFormula.share(tier, tally),
        AutonomyFormula.ceiling(tier),
        counted.alone(),
        counted.reviewed());
  }
}
