package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.stream.Feed;
import dev.rapport.sandbox.stream.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;

/** What an app's rules ask for, by the rules that it has when something happens. */
@ApplicationScoped
class StreamFeeds {

  private final RuleBook rules;
  private final Network network;
  private final Bots bots;

  StreamFeeds(RuleBook rules, Network network, Bots bots) {
    this.rules = rules;
    this.network = network;
    this.bots = bots;
  }

  boolean isEmpty(long app) {
    return rules.of(app).isEmpty();
  }

  Feed of(long app, Fields fields) {
    PostLines lines = new PostLines(network, fields, bots);
    return happening -> lines.of(happening, rules.of(app)).stream().toList();
  }
}
