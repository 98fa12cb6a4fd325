package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.publish.Allowance;
import java.time.Duration;
import java.util.List;

/** What came of one call. */
sealed interface XAnswer {

  /**
   * Status 2xx with a JSON object.
   *
   * @param left what X says is left of its limits; may be empty
   * @param clockFault what is wrong with this machine's clock by X's; empty when nothing is
   */
  record Ok(JsonNode body, List<Allowance> left, String clockFault) implements XAnswer {}

  /** Anything else. */
  sealed interface Failed extends XAnswer {

    /** One line for an operator; no text of X and no secret. */
    String why();

    /** How long to leave X alone. */
    Duration retryAfter();
  }

  /** X said no, and why. Whatever was asked for was not done. */
  record Refused(XProblem problem) implements Failed {

    @Override
    public String why() {
      return problem.words();
    }

    @Override
    public Duration retryAfter() {
      return problem.pause();
    }
  }

  /**
   * An answer that cannot be understood: what was asked for may be done.
   *
   * @param body as it came
   */
  record Broken(String why, String body) implements Failed {

    @Override
    public Duration retryAfter() {
      return Duration.ofSeconds(2);
    }
  }

  /**
   * Nothing was sent.
   *
   * @param unreachable whether there is no connection; else it is a reason of our own
   */
  record NotSent(String why, Duration retryAfter, boolean unreachable) implements Failed {

    /** There is no connection. */
    NotSent(String why) {
      this(why, Duration.ofSeconds(2), true);
    }

    /** We have a reason to wait. */
    NotSent(String why, Duration retryAfter) {
      this(why, retryAfter, false);
    }
  }

  /**
   * Something was sent and no answer came, or X failed: what was asked for may be done.
   *
   * @param answered whether X answered at all
   */
  record Lost(String why, boolean answered) implements Failed {

    @Override
    public Duration retryAfter() {
      return Duration.ofSeconds(2);
    }
  }
}
