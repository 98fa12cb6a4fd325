package dev.rapport.moderation.access;

import java.time.Instant;
import java.util.Set;

/**
 * A program's way in.
 *
 * @param name whose it is, for the record: the program acts in their name
 * @param label what it is for
 * @param roles never more than its owner has
 * @param usedAt null when it never was; up to a minute late
 */
public record ApiToken(
    long id,
    String name,
    String label,
    Set<AccessRole> roles,
    Instant createdAt,
    Instant expiresAt,
    Instant usedAt) {

  public ApiToken {
    roles = Set.copyOf(roles);
  }
}
