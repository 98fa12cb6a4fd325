package dev.rapport.moderation.access.oidc;

import java.util.Optional;

/** The record of who is on the way. Rounds are over after {@link Round#LONGEST}. */
public interface Rounds {

  /**
   * Keeps one, and takes out what is over.
   *
   * @return false when so many are under way that this one cannot be
   */
  boolean begin(Round round);

  /** Ends one; of two who ask for the same, one gets it. */
  Optional<Round> end(String state);
}
