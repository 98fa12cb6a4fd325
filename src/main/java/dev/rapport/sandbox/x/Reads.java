package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** How every reading endpoint goes: check the parameters, then ask the network once. */
@ApplicationScoped
class Reads {

  private final Network network;
  private final Bots bots;
  private final Caller caller;
  private final Receipt receipt;

  Reads(Network network, Bots bots, Caller caller, Receipt receipt) {
    this.network = network;
    this.bots = bots;
    this.caller = caller;
    this.receipt = receipt;
  }

  /** The parameters of an endpoint: those for fields and expansions, and these besides. */
  Query query(UriInfo uri, List<String> besides) {
    List<String> known = new ArrayList<>(besides);
    known.addAll(Fields.PARAMETERS);
    known.addAll(Names.IDLE_PARAMETERS);
    return Query.of(uri, known);
  }

  /** Fills the answer unless the query turned out faulty. */
  Response answer(Query query, Fields fields, BiConsumer<State, Answer> fill) {
    if (!query.faults().isEmpty()) {
      return Problem.invalid(fields.dialect(), query.faults());
    }
    return Ok.body(
        network.ask(
            state -> {
              Answer answer = new Answer(state, fields, bots, caller.sight(state));
              fill.accept(state, answer);
              String text = answer.text();
              receipt.addAll(answer.delivered());
              return text;
            }));
  }
}
