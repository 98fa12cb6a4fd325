package dev.rapport.sandbox.control;

import dev.rapport.sandbox.control.Fault.CreditRunsOut;
import dev.rapport.sandbox.control.Fault.Empty;
import dev.rapport.sandbox.control.Fault.Html;
import dev.rapport.sandbox.control.Fault.Latency;
import dev.rapport.sandbox.control.Fault.MissingFields;
import dev.rapport.sandbox.control.Fault.OnTheWay;
import dev.rapport.sandbox.control.Fault.ResetAfterCommit;
import dev.rapport.sandbox.control.Fault.ResetBeforeCommit;
import dev.rapport.sandbox.control.Fault.Status;
import dev.rapport.sandbox.control.Fault.Truncated;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Reads the part of a rule that says what happens. */
final class FaultReader {

  private static final int LONGEST_MILLIS = 60_000;
  private static final int WINDOW_SECONDS = 15 * 60;
  private static final String NAMES =
      "must be one of latency, status, reset-before-commit, reset-after-commit, truncated, html,"
          + " empty, missing-fields, credit-runs-out, late, duplicate, reorder, withheld, garbage,"
          + " unknown-type, silence, drop, disconnect, wrong-signature";

  private FaultReader() {}

  static Fault read(Members rule) throws WrongPlan {
    return switch (rule.text("fault")) {
      case "latency" -> latency(rule);
      case "status" -> status(rule);
      case "reset-before-commit" -> new ResetBeforeCommit();
      case "reset-after-commit" -> new ResetAfterCommit();
      case "truncated" -> new Truncated();
      case "html" ->
          new Html(rule.whole("status", 200, 599, Optional.of(502)), rule.flag("committed"));
      case "empty" -> new Empty();
      case "missing-fields" -> new MissingFields(rule.texts("fields"));
      case "credit-runs-out" ->
          new CreditRunsOut(rule.whole("calls", 0, Integer.MAX_VALUE, Optional.empty()));
      default -> new OnTheWay(onTheWay(rule));
    };
  }

  private static DeliveryFault onTheWay(Members rule) throws WrongPlan {
    return switch (rule.text("fault")) {
      case "late" -> {
        Latency delay = latency(rule);
        yield new DeliveryFault.Late(delay.fromMillis(), delay.toMillis());
      }
      case "duplicate" -> new DeliveryFault.Duplicate();
      case "reorder" -> new DeliveryFault.Reorder();
      case "withheld" -> new DeliveryFault.Withheld();
      case "garbage" -> new DeliveryFault.Garbage();
      case "unknown-type" -> new DeliveryFault.UnknownType();
      case "silence" -> new DeliveryFault.Silence();
      case "drop" -> new DeliveryFault.Drop();
      case "disconnect" -> disconnect(rule);
      case "wrong-signature" -> new DeliveryFault.WrongSignature();
      default -> throw rule.wrong("fault", NAMES);
    };
  }

  private static DeliveryFault disconnect(Members rule) throws WrongPlan {
    String type = rule.optionalText("disconnectType").orElse("UpstreamOperationalDisconnect");
    if (!DeliveryFault.DISCONNECT_TYPES.contains(type)) {
      throw rule.wrong(
          "disconnectType", "must be one of " + String.join(", ", DeliveryFault.DISCONNECT_TYPES));
    }
    return new DeliveryFault.Disconnect(type);
  }

  private static Latency latency(Members rule) throws WrongPlan {
    int from = rule.whole("fromMillis", 0, LONGEST_MILLIS, Optional.of(0));
    return new Latency(from, rule.whole("toMillis", from, LONGEST_MILLIS, Optional.empty()));
  }

  /** What is not said is what X says most often with that status. */
  private static Status status(Members rule) throws WrongPlan {
    int status = rule.whole("status", 400, 599, Optional.empty());
    Optional<Response.Status> known = Optional.ofNullable(Response.Status.fromStatusCode(status));
    String title =
        rule.optionalText("title")
            .orElse(known.map(Response.Status::getReasonPhrase).orElse("Error"));
    return new Status(
        status,
        title,
        rule.optionalText("detail").orElse(title),
        rule.optionalText("type").orElse("about:blank"),
        rule.whole("resetSeconds", 0, WINDOW_SECONDS, Optional.of(WINDOW_SECONDS)),
        rule.flag("committed"));
  }
}
