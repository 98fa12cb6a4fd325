package dev.rapport.moderation.access;

import dev.rapport.post.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** Whoever logged in to make this request. */
@Named("caller")
@ApplicationScoped
class LoggedIn implements Caller {

  private final SecurityIdentity identity;

  LoggedIn(SecurityIdentity identity) {
    this.identity = identity;
  }

  @Override
  public Optional<String> name() {
    return identity.isAnonymous()
        ? Optional.empty()
        : Optional.of(identity.getPrincipal().getName()).filter(name -> !name.isEmpty());
  }

  /** For pages, which leave out what somebody may not do; the server asks again. */
  public boolean may(String role) {
    Set<String> roles = identity.getRoles();
    return roles.contains(role) || roles.contains(AccessRole.ADMIN.word());
  }

  /** True as long as whoever sits at this machine may do everything. */
  public boolean isUnowned() {
    return identity.getAttribute(Doorkeeper.UNOWNED) != null;
  }

  /** The hash of the session's secret; empty for a program. */
  Optional<String> session() {
    return Optional.ofNullable(identity.getAttribute(Doorkeeper.SESSION));
  }
}
