package dev.rapport.moderation.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The record of who is in. A session is found by the SHA-256 of its secret. */
public interface Sessions {

  /**
   * @param confirmedAt when its owner last showed who they are
   */
  void open(String hash, String name, String agent, Instant confirmedAt);

  /**
   * Finds one that is not over and whose owner may log in, and notes that it is used; the time is
   * up to a minute late.
   */
  Optional<Session> use(String hash);

  /** Its owner showed again who they are. */
  void confirm(String hash);

  /** Idempotent. */
  void end(String hash);

  /** Ends one of somebody's. Idempotent. */
  void end(String name, long id);

  /** Ends all of somebody's but one. */
  void endOthers(String name, String hash);

  /** Those of somebody that are not over, the last used first. */
  List<Session> of(String name);

  /** Takes out what is over. */
  void forget();
}
