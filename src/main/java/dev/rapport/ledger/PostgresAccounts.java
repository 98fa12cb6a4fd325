package dev.rapport.ledger;

import dev.rapport.moderation.access.AccessRole;
import dev.rapport.moderation.access.Account;
import dev.rapport.moderation.access.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Accounts in PostgreSQL. */
@ApplicationScoped
class PostgresAccounts implements Accounts {

  /** Two who take the last right from each other wait for one another. */
  private static final String LOCK = "LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE";

  private static final String IS_LED =
      "SELECT EXISTS (SELECT 1 FROM account WHERE NOT disabled AND 'ADMIN' = ANY (roles))";

  /** By somebody who gets in while the identity provider is down. */
  private static final String IS_LED_HERE =
      """
      SELECT EXISTS (SELECT 1 FROM account
                     WHERE NOT disabled AND 'ADMIN' = ANY (roles) AND password_hash IS NOT NULL)
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresAccounts(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public boolean none() {
    return jdbi.withHandle(PostgresAccounts::none);
  }

  private static boolean none(Handle handle) {
    return is(handle, "SELECT NOT EXISTS (SELECT 1 FROM account)");
  }

  @Override
  public boolean add(String name, String passwordHash, Set<AccessRole> roles, String by) {
    return jdbi.withHandle(handle -> add(handle, name, passwordHash, roles, by));
  }

  @Override
  public boolean addFirst(String name, String passwordHash) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute(LOCK);
          return none(handle)
              && add(handle, name, passwordHash, EnumSet.allOf(AccessRole.class), name);
        });
  }

  private boolean add(
      Handle handle, String name, String passwordHash, Set<AccessRole> roles, String by) {
    return handle.execute(
            """
            INSERT INTO account (name, password_hash, roles, created_at, changed_by)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            name,
            passwordHash,
            names(roles),
            clock.instant(),
            by)
        == 1;
  }

  @Override
  public Optional<Account> find(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM account WHERE lower(name) = lower(:name)")
                .bind("name", name)
                .map((rs, ctx) -> account(rs))
                .findOne());
  }

  @Override
  public Optional<String> passwordHash(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT password_hash FROM account
                    WHERE lower(name) = lower(:name) AND NOT disabled AND password_hash IS NOT NULL
                    """)
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void setPassword(String name, String passwordHash) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE account SET password_hash = ?, changed_by = name WHERE lower(name) = lower(?)",
                passwordHash,
                name));
  }

  @Override
  public boolean setRoles(String name, Set<AccessRole> roles, String by) {
    return whileLed(
        "UPDATE account SET roles = ?, changed_by = ? WHERE lower(name) = lower(?)",
        names(roles),
        by,
        name);
  }

  @Override
  public boolean setDisabled(String name, boolean disabled, String by) {
    boolean led =
        whileLed(
            "UPDATE account SET disabled = ?, changed_by = ? WHERE lower(name) = lower(?)",
            disabled,
            by,
            name);
    if (led && disabled) {
      jdbi.useTransaction(
          handle -> {
            handle.execute("DELETE FROM login_session WHERE lower(name) = lower(?)", name);
            handle.execute("DELETE FROM api_token WHERE lower(name) = lower(?)", name);
          });
    }
    return led;
  }

  private boolean whileLed(String update, Object... values) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute(LOCK);
          boolean here = is(handle, IS_LED_HERE);
          handle.execute(update, values);
          boolean led = is(handle, here ? IS_LED_HERE : IS_LED);
          if (!led) {
            handle.rollback();
          }
          return led;
        });
  }

  private static boolean is(Handle handle, String question) {
    return handle.createQuery(question).mapTo(Boolean.class).one();
  }

  @Override
  public List<Account> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM account ORDER BY lower(name)")
                .map((rs, ctx) -> account(rs))
                .list());
  }

  static Account account(ResultSet rs) throws SQLException {
    return new Account(
        rs.getString("name"),
        roles(rs),
        rs.getBoolean("disabled"),
        rs.getTimestamp("created_at").toInstant(),
        Optional.ofNullable(rs.getString("issuer")).orElse(""));
  }

  static String[] names(Set<AccessRole> roles) {
    return roles.stream().map(AccessRole::name).sorted().toArray(String[]::new);
  }

  static Set<AccessRole> roles(ResultSet rs) throws SQLException {
    return Arrays.stream((String[]) rs.getArray("roles").getArray())
        .map(AccessRole::valueOf)
        .collect(Collectors.toSet());
  }
}
