package dev.rapport.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.Modes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Puts an assignment into the words of the protocol. */
final class ChatRequests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NO_EFFORT = "none";

  private final Modes modes;
  private final Dialect dialect;

  ChatRequests(Modes modes, Dialect dialect) {
    this.modes = modes;
    this.dialect = dialect;
  }

  /**
   * A call, ready to be sent.
   *
   * @param body JSON
   * @param conversation the same for every call in one thread, so that the endpoint finds what it
   *     has cached; a hash, so that it tells nothing
   * @param model the name that is asked for
   * @param prompt what must not come back in an error message
   * @param row what the mode allows and what it costs
   */
  record Call(String body, String conversation, String prompt, ModeRow row) {

    String model() {
      return row.model();
    }

    /** How long the whole call may take. */
    Duration timeout() {
      return row.timeout();
    }

    /** What it may have cost when no answer tells, US dollars. */
    BigDecimal atMost() {
      return TokenBill.atMost(body, row);
    }
  }

  /** True when one of the modes has a price. */
  boolean cost() {
    return Stream.of(modes.fast().price(), modes.thinking().price())
        .flatMap(price -> Stream.of(price.in(), price.cached(), price.out()))
        .anyMatch(price -> price.signum() > 0);
  }

  Call of(Assignment assignment) {
    ModeRow row = modes.of(assignment.mode());
    String conversation = Sha256.hex(assignment.mention().conversation().toString());
    return new Call(
        write(request(assignment, row, conversation)),
        conversation,
        assignment.prompt().user(),
        row);
  }

  private ChatRequest request(Assignment assignment, ModeRow row, String conversation) {
    boolean none = NO_EFFORT.equalsIgnoreCase(row.effort().strip());
    boolean reasoning =
        switch (dialect) {
          case BY_EFFORT -> !none;
          case CLASSIC -> false;
          case REASONING -> true;
        };
    return new ChatRequest(
        row.model(),
        List.of(
            new ChatRequest.Message("system", assignment.prompt().system()),
            new ChatRequest.Message("user", assignment.prompt().user())),
        reasoning ? null : row.maxTokens(),
        reasoning ? row.maxTokens() : null,
        none && !reasoning ? null : row.effort().strip(),
        assignment.seed() & Integer.MAX_VALUE,
        conversation);
  }

  private String write(ChatRequest request) {
    try {
      return JSON.writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of strings and numbers is always JSON", e);
    }
  }
}
