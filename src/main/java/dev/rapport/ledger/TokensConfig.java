package dev.rapport.ledger;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How tokens of OAuth 2.0 are kept in the record. */
@ConfigMapping(prefix = "rapport.tokens")
public interface TokensConfig {

  /**
   * 32 random bytes in Base64 that the tokens are encrypted with; give it by the environment.
   * Tokens lie open in the database when absent.
   */
  Optional<String> key();
}
