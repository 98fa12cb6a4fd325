package dev.rapport.reply.prompt;

import java.time.Instant;

/**
 * A text in the record, and how it came to be what it is.
 *
 * @param id of this proposal; the same text proposed again is another one
 * @param proposedBy {@value #INSTALLED} for what was there at the first start
 * @param probes what the probes said, on one line
 * @param override why it may hold a banned phrase; empty when it does not
 * @param approvedBy null when nobody has
 * @param liveAt since when it is live, or was last; null when it never was
 */
public record PromptVersion(
    long id,
    PromptText text,
    State state,
    String proposedBy,
    Instant proposedAt,
    String probes,
    String override,
    String approvedBy,
    Instant liveAt) {

  /** Nobody's name: it needs no approval. */
  public static final String INSTALLED = "the installation";

  /** Where it is. Of each name one is live, always. */
  public enum State {
    /** Waits for the approval of somebody else. */
    PROPOSED,
    LIVE,
    /** Was live until another one was approved; a rollback makes the latest of these live again. */
    RETIRED,
    /** Was live and was taken back. */
    ROLLED_BACK
  }

  boolean is(State wanted) {
    return state == wanted;
  }
}
