package dev.rapport.ledger;

import dev.rapport.mention.TokenVault;
import dev.rapport.mention.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Tokens in PostgreSQL. Whoever changes them holds their row meanwhile. */
@ApplicationScoped
class PostgresTokenVault implements TokenVault {

  private final Jdbi jdbi;
  private final Json json;
  private final TokenCipher cipher;

  PostgresTokenVault(Jdbi jdbi, Json json, TokensConfig config) {
    this.jdbi = jdbi;
    this.json = json;
    this.cipher = new TokenCipher(config);
  }

  @Override
  public Optional<Tokens> read(String owner) {
    return jdbi.withHandle(handle -> stored(handle, owner, ""));
  }

  /**
   * A change asks the platform meanwhile and may take half a minute; one whose connection is lost
   * is ended by the server soon after, so that the next can go on.
   */
  @Override
  public Optional<Tokens> change(String owner, UnaryOperator<Optional<Tokens>> change) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute("SET LOCAL lock_timeout = '45s'");
          handle.execute("SET LOCAL idle_in_transaction_session_timeout = '45s'");
          handle.execute("INSERT INTO token (owner) VALUES (?) ON CONFLICT DO NOTHING", owner);
          Optional<Tokens> before = stored(handle, owner, " FOR UPDATE");
          Optional<Tokens> after = change.apply(before);
          if (!after.equals(before)) {
            after.ifPresent(tokens -> store(handle, owner, tokens));
          }
          return after;
        });
  }

  private Optional<Tokens> stored(Handle handle, String owner, String locking) {
    return handle
        .createQuery("SELECT tokens FROM token WHERE owner = :owner" + locking)
        .bind("owner", owner)
        .mapTo(String.class)
        .findOne()
        .map(stored -> json.read(cipher.open(stored, owner), Tokens.class));
  }

  private void store(Handle handle, String owner, Tokens tokens) {
    handle
        .createUpdate("UPDATE token SET tokens = :tokens, stored_at = now() WHERE owner = :owner")
        .bind("tokens", cipher.seal(json.write(tokens), owner))
        .bind("owner", owner)
        .execute();
  }
}
