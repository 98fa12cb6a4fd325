package dev.rapport.moderation.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts in the record what people decided. */
public interface ReviewerMeter {

  /** By person, what they decided on mentions. */
  List<Decided> decided(Instant from, Instant until);

  /** Looks that were decided since then. */
  List<DecidedLook> looks(Instant from);

  /**
   * @param asIs approved without a change
   */
  record Decided(String by, int asIs, int all) {}

  /**
   * @param asIs approved without a change
   * @param other what it is compared with
   */
  record DecidedLook(String by, boolean asIs, Other other, Instant at, long seconds) {}

  /**
   * @param by who decided first; empty for a golden item
   * @param asIs what they decided, or what is right
   */
  record Other(Optional<String> by, boolean asIs) {}
}
