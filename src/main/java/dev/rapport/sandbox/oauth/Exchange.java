package dev.rapport.sandbox.oauth;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What comes of asking for tokens. */
public sealed interface Exchange {

  /**
   * @param refresh empty when the person did not grant {@code offline.access}
   * @param life of the access token
   */
  record Issued(String access, Optional<String> refresh, Set<String> scopes, Duration life)
      implements Exchange {}

  /** In X's words. */
  record Refused(String error, String description) implements Exchange {

    static Refused invalid(String what) {
      return new Refused("invalid_request", "Value passed for the " + what + " was invalid.");
    }
  }
}
