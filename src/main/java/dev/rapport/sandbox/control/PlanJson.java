package dev.rapport.sandbox.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a plan as {@link PlanReader} reads it, with how often each rule struck. */
final class PlanJson {

  private PlanJson() {}

  static ObjectNode of(Faults.Progress progress) {
    FaultPlan plan = progress.plan();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("seed", plan.seed());
    plan.timelineLag().ifPresent(lag -> json.put("timelineLagMillis", lag.toMillis()));
    if (!plan.clockSkew().isZero()) {
      json.put("clockSkewSeconds", plan.clockSkew().toSeconds());
    }
    ArrayNode rules = json.putArray("rules");
    progress.tallies().forEach(tally -> rules.add(rule(tally)));
    return json;
  }

  private static ObjectNode rule(Faults.Tally tally) {
    FaultRule rule = tally.rule();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("on", rule.on());
    rule.who().ifPresent(who -> json.put("who", who));
    json.put("fault", rule.fault().name());
    detail(json, rule.fault());
    json.put("probability", rule.probability());
    if (rule.times() < Integer.MAX_VALUE) {
      json.put("times", rule.times());
    }
    json.put("after", rule.after());
    json.put("asked", tally.asked());
    return json.put("fired", tally.fired());
  }

  private static void detail(ObjectNode json, Fault fault) {
    switch (fault) {
      case Fault.Latency f -> json.put("fromMillis", f.fromMillis()).put("toMillis", f.toMillis());
      case Fault.Status f ->
          json.put("status", f.status())
              .put("title", f.title())
              .put("detail", f.detail())
              .put("type", f.type())
              .put("resetSeconds", f.resetSeconds())
              .put("committed", f.committed());
      case Fault.Html f -> json.put("status", f.status()).put("committed", f.committed());
      case Fault.MissingFields f -> f.fields().forEach(json.putArray("fields")::add);
      case Fault.CreditRunsOut f -> json.put("calls", f.calls());
      case Fault.ResetBeforeCommit f -> {}
      case Fault.ResetAfterCommit f -> {}
      case Fault.Truncated f -> {}
      case Fault.Empty f -> {}
      case Fault.OnTheWay f -> detail(json, f.what());
    }
  }

  private static void detail(ObjectNode json, DeliveryFault fault) {
    if (fault instanceof DeliveryFault.Late late) {
      json.put("fromMillis", late.fromMillis()).put("toMillis", late.toMillis());
    }
    if (fault instanceof DeliveryFault.Disconnect disconnect) {
      json.put("disconnectType", disconnect.type());
    }
  }
}
