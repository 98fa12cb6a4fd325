package dev.rapport.ledger;

import dev.rapport.moderation.access.AccessRole;
import dev.rapport.moderation.access.Account;
import dev.rapport.moderation.access.oidc.Subject;
import dev.rapport.moderation.access.oidc.VouchedAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Accounts without a password, in PostgreSQL; in the log, what changes them is their provider. */
@ApplicationScoped
class PostgresVouchedAccounts implements VouchedAccounts {

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresVouchedAccounts(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Optional<Account> find(Subject subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM account WHERE issuer = :issuer AND subject = :subject")
                .bind("issuer", subject.issuer())
                .bind("subject", subject.id())
                .map((rs, ctx) -> PostgresAccounts.account(rs))
                .findOne());
  }

  @Override
  public boolean add(Subject subject, String name, Set<AccessRole> roles) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    INSERT INTO account (name, issuer, subject, roles, created_at, changed_by)
                    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """,
                    name,
                    subject.issuer(),
                    subject.id(),
                    PostgresAccounts.names(roles),
                    clock.instant(),
                    subject.issuer()))
        == 1;
  }

  @Override
  public void setRoles(Subject subject, Set<AccessRole> roles) {
    String[] names = PostgresAccounts.names(roles);
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                UPDATE account SET roles = ?, changed_by = issuer
                WHERE issuer = ? AND subject = ? AND NOT (roles @> ? AND roles <@ ?)
                """,
                names,
                subject.issuer(),
                subject.id(),
                names,
                names));
  }
}
