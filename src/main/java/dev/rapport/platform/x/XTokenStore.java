package dev.rapport.platform.x;

import dev.rapport.mention.AccountConfig;
import dev.rapport.mention.TokenVault;
import dev.rapport.mention.Tokens;
import dev.rapport.platform.x.XTokenEndpoint.Granted;
import dev.rapport.post.Sha256;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The account's tokens in the record. */
@Singleton
class XTokenStore {

  /**
   * The seed of tokens that a person has granted by {@code connect}; they go before any setting.
   */
  private static final String GRANTED = "granted";

  /** Renewed so long before the end, or a tenth of the whole life when that is less. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final XConfig config;
  private final TokenVault vault;
  private final Clock clock;
  private final String owner;

  XTokenStore(XConfig config, AccountConfig account, TokenVault vault, Clock clock) {
    this.config = config;
    this.vault = vault;
    this.clock = clock;
    this.owner = owner(config, account);
  }

  /** The account and the place: a sandbox's tokens are of no use to X. */
  private static String owner(XConfig config, AccountConfig account) {
    return "x %s %s"
        .formatted(config.baseUrl().getAuthority(), account.handle().toLowerCase(Locale.ROOT));
  }

  Optional<Tokens> read() {
    return usable(vault.read(owner));
  }

  Optional<Tokens> change(UnaryOperator<Optional<Tokens>> change) {
    return vault.change(owner, change);
  }

  /** Stores what a person has just granted. */
  void store(Granted.Issued issued) {
    Tokens granted = tokens(issued, new Tokens("", "", Instant.MIN, Instant.MIN, GRANTED));
    vault.change(owner, before -> Optional.of(granted));
  }

  /** What is stored, unless the operator has given another first token since. */
  Optional<Tokens> usable(Optional<Tokens> stored) {
    return stored
        .filter(this::goesBeforeTheSetting)
        .or(() -> config.refreshToken().map(this::seed));
  }

  private boolean goesBeforeTheSetting(Tokens stored) {
    return stored.seed().equals(GRANTED)
        || config.refreshToken().map(token -> Sha256.hex(token).equals(stored.seed())).orElse(true);
  }

  private Tokens seed(String token) {
    return new Tokens("", token, Instant.MIN, Instant.MIN, Sha256.hex(token));
  }

  /** What X gave for the tokens before. */
  Tokens tokens(Granted.Issued issued, Tokens before) {
    Instant until = clock.instant().plus(issued.life());
    Duration tenth = issued.life().dividedBy(10);
    Instant renewAt = until.minus(tenth.compareTo(AHEAD) < 0 ? tenth : AHEAD);
    String refresh = issued.refresh().orElse(before.refresh());
    return new Tokens(issued.access(), refresh, renewAt, until, before.seed());
  }
}
