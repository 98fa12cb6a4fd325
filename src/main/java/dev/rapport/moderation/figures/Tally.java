package dev.rapport.moderation.figures;

/**
 * What happened in some time, in numbers of mentions.
 *
 * @param inflow received, whatever became of them
 * @param held put before a person; one that is escalated or drafted anew counts once
 * @param byPeople approved, edited or rejected by a person; corrections of answers are not counted
 * @param byRule let out with nobody looking
 * @param expired not decided, or not posted, in time
 * @param retracted taken back after they were out
 * @param rejected of {@code byPeople}: the draft was not wanted
 * @param left stopped waiting for a person, in whatever way
 */
public record Tally(
    int inflow,
    int held,
    int byPeople,
    int byRule,
    int expired,
    int retracted,
    int rejected,
    int left) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

  Tally plus(Tally more) {
    return new Tally(
        inflow + more.inflow,
        held + more.held,
        byPeople + more.byPeople,
        byRule + more.byRule,
        expired + more.expired,
        retracted + more.retracted,
        rejected + more.rejected,
        left + more.left);
  }

  /** Decisions that needed nobody, of all decisions, 0 to 1; null when there were none. */
  Double automationShare() {
    return share(byRule);
  }

  /** Drafts that turned out wrong: rejected or taken back, of all decisions; null without any. */
  Double overturnRate() {
    return share(retracted + rejected);
  }

  /** At most 1: what is taken back now may have been decided long ago. */
  private Double share(int part) {
    int decisions = byPeople + byRule;
    return decisions == 0 ? null : Math.min(1.0, (double) part / decisions);
  }
}
