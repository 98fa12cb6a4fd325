package dev.rapport.moderation.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The record of programs' ways in. A token is found by its SHA-256. */
public interface ApiTokens {

  void add(String hash, String name, String label, Set<AccessRole> roles, Instant expiresAt);

  /**
   * Finds one that is good and whose owner may log in, with the roles that its owner still has, and
   * notes that it is used.
   */
  Optional<ApiToken> use(String hash);

  /** Those of somebody, the newest first. */
  List<ApiToken> of(String name);

  /** Ends one of somebody's. Idempotent. */
  void end(String name, long id);
}
