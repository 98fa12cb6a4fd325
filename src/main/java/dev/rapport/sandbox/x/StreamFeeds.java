package dev.rapport.sandbox.x;

import dev.rapport.sandbox.billing.Charge;
import dev.rapport.sandbox.billing.Meter;
import dev.rapport.sandbox.billing.PriceClass;
import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Happening;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.stream.Feed;
import dev.rapport.sandbox.stream.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * What an app's rules ask for, by the rules that it has when something happens. What is told is
 * charged, also when a fault keeps it from arriving.
 */
@ApplicationScoped
class StreamFeeds {

  private final RuleBook rules;
  private final Network network;
  private final Bots bots;
  private final Meter meter;

  StreamFeeds(RuleBook rules, Network network, Bots bots, Meter meter) {
    this.rules = rules;
    this.network = network;
    this.bots = bots;
    this.meter = meter;
  }

  boolean isEmpty(long app) {
    return rules.of(app).isEmpty();
  }

  Feed of(long app, Fields fields) {
    PostLines lines = new PostLines(network, fields, bots);
    String owner = network.ask(state -> state.person(app)).map(Person::name).orElse("");
    return happening -> {
      Optional<String> line = lines.of(happening, rules.of(app));
      line.ifPresent(told -> bill(owner, happening));
      return line.stream().toList();
    };
  }

  private void bill(String owner, Happening happening) {
    switch (happening) {
      case Happening.Posted posted -> bill(owner, posted.post());
      case Happening.Edited edited -> bill(owner, edited.post());
      case Happening.Deleted d -> {}
      case Happening.Liked l -> {}
    }
  }

  private void bill(String owner, long post) {
    meter.charge(
        owner, new Charge(StreamResource.ENDPOINT, PriceClass.STREAMED_POST, Ids.text(post)));
  }
}
