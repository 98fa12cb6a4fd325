package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.reply.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The body of a 200, read as leniently as can be.
 *
 * @param text what it would say, thinking and citations taken out; may be empty
 * @param model the model's own name for itself, empty when it gives none
 * @param costUsd what the call cost in US dollars
 * @param sources what it says that it rests on
 * @param reasoning a short line for a reviewer, never for anybody else; may be empty
 */
record ModelAnswer(
    String text,
    Said.Ending ending,
    String model,
    BigDecimal costUsd,
    List<Source> sources,
    String reasoning) {

  static ModelAnswer of(Said said, JsonNode root, HostedCall call) {
    List<Source> given =
        Stream.concat(said.cited().stream(), Sources.listed(root.path("citations"))).toList();
    Citations cited = Citations.takenOutOf(Thoughts.without(said.text()), given);
    return new ModelAnswer(
        cited.text(),
        said.ending(),
        root.path("model").asText(""),
        TokenBill.of(root.path("usage"), call),
        cited.sources(),
        Reasoning.shortened(said.reasoning()));
  }
}
