package dev.rapport.moderation.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets nobody past whom the doorkeeper does not know, but on the open paths. */
@ApplicationScoped
class LoginPolicy implements HttpSecurityPolicy {

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    return AccessRules.isOpen(request.normalizedPath())
        ? CheckResult.permit()
        : identity.map(found -> found.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
  }
}
