package dev.rapport.platform.x;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Two ways to X: one that reads, by the bearer token if there is one, and one that posts, by the
 * account's own keys if there are any. So a deployment that only reads holds nothing that can post.
 */
@Singleton
class XClients {

  private final XConfig config;
  private final Clock clock;

  XClients(XConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  XApi reader() {
    return api(bearer().or(this::account));
  }

  XApi writer() {
    return api(account().or(this::bearer));
  }

  /** The app alone: streams and webhooks are the app's, and no user's. */
  XApi app() {
    return api(bearer());
  }

  private Optional<XCredential> bearer() {
    return config.bearerToken().map(token -> (method, uri) -> Optional.of("Bearer " + token));
  }

  private Optional<XCredential> account() {
    return config.canSign() ? Optional.of(new OAuth1Signature(config)) : Optional.empty();
  }

  private XApi api(Optional<XCredential> credential) {
    return new XApi(new XHttp(config, credential.orElse((method, uri) -> Optional.empty()), clock));
  }
}
