package dev.rapport.mention;

/** What a standing says of somebody's allowance, for tests of who makes it. */
public record AllowanceSeen(int acceptedInADay, boolean told) {

  public static AllowanceSeen in(Standing standing, String authorId) {
    return new AllowanceSeen(standing.acceptedInADayFrom(authorId), standing.toldEnough(authorId));
  }
}
