package dev.rapport.moderation.access;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who may log in.
 *
 * @param name as it stands in the record of what they do; unique whatever its case
 * @param disabled true when they may no more
 */
public record Account(String name, Set<AccessRole> roles, boolean disabled, Instant createdAt) {

  public Account {
    roles = Set.copyOf(roles);
  }
}
