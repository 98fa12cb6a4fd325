package dev.rapport.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.Modes;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Puts an assignment into the words of the protocol. */
final class HostedCalls {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Modes modes;
  private final Protocol protocol;

  /**
   * @throws ModelUnusable when a mode may search and the protocol cannot
   */
  HostedCalls(Modes modes, Protocol protocol) {
    if (!protocol.searches() && rows(modes).anyMatch(row -> row.search().isPresent())) {
      throw new ModelUnusable(
          "rapport.reply.modes.*.search needs rapport.model.hosted.protocol=responses");
    }
    this.modes = modes;
    this.protocol = protocol;
  }

  Protocol protocol() {
    return protocol;
  }

  /** True when one of the modes has a price. */
  boolean cost() {
    return rows(modes).flatMap(HostedCalls::prices).anyMatch(price -> price.signum() > 0);
  }

  private static Stream<ModeRow> rows(Modes modes) {
    return Stream.of(modes.fast(), modes.thinking());
  }

  private static Stream<BigDecimal> prices(ModeRow row) {
    Stream<BigDecimal> tokens =
        Stream.of(row.price().in(), row.price().cached(), row.price().out());
    return row.search().isEmpty() ? tokens : Stream.concat(tokens, Stream.of(row.price().search()));
  }

  HostedCall of(Assignment assignment) {
    ModeRow row = assignment.row().orElseGet(() -> modes.of(assignment.mode()));
    Asking asking =
        new Asking(assignment, row, Sha256.hex(assignment.mention().conversation().toString()));
    return new HostedCall(
        protocol.path(),
        protocol.headers(asking),
        write(protocol.body(asking)),
        assignment.prompt().user(),
        row);
  }

  private static String write(Record body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of strings and numbers is always JSON", e);
    }
  }

  /**
   * What is asked.
   *
   * @param conversation the same for every call in one thread, so that the endpoint finds what it
   *     has cached; a hash, so that it tells nothing
   */
  record Asking(Assignment assignment, ModeRow row, String conversation) {

    String system() {
      return assignment.prompt().system();
    }

    String user() {
      return assignment.prompt().user();
    }
  }
}
