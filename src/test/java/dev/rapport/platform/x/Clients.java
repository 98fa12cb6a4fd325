package dev.rapport.platform.x;

import dev.rapport.mention.TokenVault;
import dev.rapport.mention.money.FakeCostLog;
import java.time.Clock;

/** The ways to X for tests, for the account @rapport. */
final class Clients {

  private Clients() {}

  static XClients of(XConfig config, Clock clock) {
    return of(config, new MemoryVault(), clock);
  }

  static XClients of(XConfig config, TokenVault vault, Clock clock) {
    return new XClients(config, user(config, vault, clock), meter(config, clock), clock);
  }

  static XUserToken user(XConfig config, TokenVault vault, Clock clock) {
    XTokenStore store = new XTokenStore(config, () -> "rapport", vault, clock);
    return new XUserToken(new XTokenRenewal(store, new XTokenEndpoint(config), clock), clock);
  }

  static XMeter meter(XConfig config, Clock clock) {
    return new XMeter(config, new FakeCostLog(), clock);
  }
}
