package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.AccessRole;
import dev.rapport.moderation.access.Account;
import dev.rapport.moderation.access.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of what the provider says somebody with a name and roles. The roles are those of now,
 * whatever they were; who has none any more is out everywhere.
 */
@ApplicationScoped
class AdmitPerson {

  private final VouchedAccounts accounts;
  private final Sessions sessions;
  private final OidcConfig config;

  AdmitPerson(VouchedAccounts accounts, Sessions sessions, OidcConfig config) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.config = config;
  }

  /**
   * @return the name of their account
   * @throws NotIn when they may not come in
   */
  String admit(Claims claims) {
    Set<AccessRole> roles = RoleGroups.of(config).of(claims.texts(config.rolesClaim()));
    Optional<Account> known = accounts.find(claims.subject());
    if (roles.isEmpty()) {
      known.ifPresent(account -> shutOut(claims.subject(), account));
      throw new NotIn(Refused.NO_GROUP, "none of the groups in the claim has a role");
    }
    return known
        .map(account -> back(account, claims.subject(), roles))
        .orElseGet(() -> join(claims, roles));
  }

  private void shutOut(Subject subject, Account account) {
    accounts.setRoles(subject, Set.of());
    sessions.endOthers(account.name(), "");
  }

  private String back(Account account, Subject subject, Set<AccessRole> roles) {
    if (account.disabled()) {
      throw new NotIn(Refused.LOCKED_OUT, "the account is locked out");
    }
    accounts.setRoles(subject, roles);
    return account.name();
  }

  private String join(Claims claims, Set<AccessRole> roles) {
    String said = claims.text(config.nameClaim()).orElse("");
    Subject subject = claims.subject();
    return PersonName.plain(said)
        .filter(name -> accounts.add(subject, name, roles))
        .or(
            () ->
                PersonName.marked(said, subject).filter(name -> accounts.add(subject, name, roles)))
        .or(() -> accounts.find(subject).map(Account::name))
        .orElseThrow(() -> new NotIn(Refused.NO_NAME, "the claim has no name that can be used"));
  }
}
