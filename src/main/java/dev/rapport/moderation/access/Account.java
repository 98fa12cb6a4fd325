package dev.rapport.moderation.access;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who may log in.
 *
 * @param name as it stands in the record of what they do; unique whatever its case
 * @param disabled true when they may no more
 * @param issuer the identity provider that vouches for them and says their roles; empty for whoever
 *     has a password here
 */
public record Account(
    String name, Set<AccessRole> roles, boolean disabled, Instant createdAt, String issuer) {

  public Account {
    roles = Set.copyOf(roles);
  }

  public boolean isVouchedFor() {
    return !issuer.isEmpty();
  }
}
