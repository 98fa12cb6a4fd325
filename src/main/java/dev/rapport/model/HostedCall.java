package dev.rapport.model;

import dev.rapport.reply.ReplyConfig.ModeRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/**
 * A call, ready to be sent.
 *
 * @param path where to, below the endpoint's address
 * @param headers that this protocol wants beside the usual ones
 * @param body JSON
 * @param prompt what must not come back in an error message
 * @param row what the mode allows and what it costs
 */
record HostedCall(
    String path, Map<String, String> headers, String body, String prompt, ModeRow row) {

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
