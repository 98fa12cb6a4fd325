package dev.rapport.publish;

import java.time.Instant;

/**
 * One switch for all instances, in the record. While it is stopped no post is begun; one that is
 * under way at that moment still ends. Answers wait and go out after the release.
 */
public interface KillSwitch {

  Position read();

  /** Stops. Idempotent: the first reason stands. */
  Position stop(String by, String reason);

  /** Releases. Idempotent. */
  Position release(String by);

  /**
   * @param by who moved it last, empty when nobody ever did
   * @param reason why it was stopped, empty when it is not
   * @param since when it was moved last, null when nobody ever did
   */
  record Position(boolean stopped, String by, String reason, Instant since) {}
}
