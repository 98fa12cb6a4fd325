package dev.rapport.platform.x;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * The ways to X. The account's own token comes first, for reading too, since X charges a fifth for
 * what an account reads of its own: that of OAuth 2.0, or else the keys of OAuth 1.0a. Without
 * either the bearer token does what it can, so that an instance which only reads need hold nothing
 * that can post.
 */
@Singleton
class XClients {

  private final XConfig config;
  private final Clock clock;
  private final XMeter meter;
  private final XApi best;
  private final XApi app;

  XClients(XConfig config, XUserToken user, XMeter meter, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.meter = meter;
    this.best = api(best(user));
    this.app = api(bearer());
  }

  XApi reader() {
    return best;
  }

  XApi writer() {
    return best;
  }

  /** The app alone: streams and webhooks are the app's, and no user's. */
  XApi app() {
    return app;
  }

  /** By a credential that is not yet in use. */
  XApi with(XCredential credential) {
    return api(credential);
  }

  private XCredential best(XUserToken user) {
    if (config.clientId().isPresent()) {
      return user;
    }
    return config.canSign() ? new OAuth1Signature(config) : bearer();
  }

  private XCredential bearer() {
    return config.bearerToken().map(XCredential::bearer).orElseGet(XCredential::none);
  }

  private XApi api(XCredential credential) {
    XPauses pauses = new XPauses(clock, RandomGenerator.getDefault());
    return new XApi(new XHttp(config, credential, pauses, clock), meter);
  }
}
