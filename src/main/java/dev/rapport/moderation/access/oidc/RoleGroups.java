package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.AccessRole;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which groups of the provider have which role of ours. */
record RoleGroups(Map<AccessRole, List<String>> groups) {

  static RoleGroups of(OidcConfig config) {
    Map<AccessRole, List<String>> groups = new EnumMap<>(AccessRole.class);
    for (AccessRole role : AccessRole.values()) {
      of(role, config.roles()).ifPresent(names -> groups.put(role, names));
    }
    return new RoleGroups(groups);
  }

  private static Optional<List<String>> of(AccessRole role, OidcConfig.Roles roles) {
    return switch (role) {
      case VIEWER -> roles.viewer();
      case REVIEWER -> roles.reviewer();
      case AUTHOR -> roles.author();
      case APPROVER -> roles.approver();
      case ADMIN -> roles.admin();
    };
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** The roles of somebody in these groups, looking among them; none at all when none fits. */
  Set<AccessRole> of(Collection<String> theirs) {
    Set<AccessRole> roles = EnumSet.noneOf(AccessRole.class);
    groups.forEach(
        (role, names) -> {
          if (names.stream().anyMatch(theirs::contains)) {
            roles.add(role);
            roles.add(AccessRole.VIEWER);
          }
        });
    return roles;
  }
}
