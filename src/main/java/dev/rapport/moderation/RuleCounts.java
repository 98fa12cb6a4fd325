package dev.rapport.moderation;

import java.time.Instant;
import java.util.List;

/** The record, as to what the rules found. */
public interface RuleCounts {

  /** In drafts that were written from then on, by rule, version and mode. */
  List<Count> since(Instant from);

  /**
   * @param mode in lower case, as it was then
   * @param drafts in how many it found something
   */
  record Count(String rule, String version, String mode, long drafts) {}
}
