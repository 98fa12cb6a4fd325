package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.AccessRole;
import dev.rapport.moderation.access.Account;
import java.util.Optional;
import java.util.Set;

/** The record of those for whom an identity provider vouches. */
public interface VouchedAccounts {

  Optional<Account> find(Subject subject);

  /**
   * @return false when the name is somebody else's, or the subject has an account
   */
  boolean add(Subject subject, String name, Set<AccessRole> roles);

  /** What the provider says now; nothing is written when it is what it was. */
  void setRoles(Subject subject, Set<AccessRole> roles);
}
