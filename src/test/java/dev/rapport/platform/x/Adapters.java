package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.mention.PlatformVitals;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** Everything that speaks to X, wired as the program wires it. */
record Adapters(
    XMentionSource mentions,
    XReplyPublisher publisher,
    XReactionSource reactions,
    XPostLookup lookup,
    XReplyHider hider,
    XUsageSource usage,
    XCheckup checkup,
    XNewAccess access,
    XClients clients,
    XStreamFeed stream,
    XWebhookFeed webhook,
    XFeedStatus status,
    PlatformVitals vitals) {

  static Adapters of(XConfig config, Clock clock) {
    return of(config, clock, Rest.REAL);
  }

  static Adapters of(XConfig config, Clock clock, Rest rest) {
    XClients clients = Clients.of(config, clock);
    XMeter meter = Clients.meter(config, clock);
    XAccount account = new XAccount(clients, config, meter, () -> "rapport");
    XFeedStatus status = new XFeedStatus(config, clock);
    PlatformVitals vitals = new PlatformVitals(clock, new SimpleMeterRegistry());
    XBackfill backfill = new XBackfill(clients, () -> "rapport", clock, vitals);
    XStreamRules rules = new XStreamRules(clients.app(), "rapport");
    return new Adapters(
        new XMentionSource(clients, account, config, status, backfill, meter, clock),
        new XReplyPublisher(clients, account, meter, new ObjectMapper()),
        new XReactionSource(clients, account, config),
        new XPostLookup(clients),
        new XReplyHider(clients),
        new XUsageSource(clients, config, clock),
        new XCheckup(clients, config, () -> "rapport"),
        new XNewAccess(() -> "rapport", config, clock),
        clients,
        new XStreamFeed(clients, account, rules, config, status, rest),
        new XWebhookFeed(clients, account, config, status),
        status,
        vitals);
  }
}
