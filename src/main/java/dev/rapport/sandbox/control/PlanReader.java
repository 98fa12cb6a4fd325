package dev.rapport.sandbox.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a plan, and accepts none that would do less than it says. */
final class PlanReader {

  private static final int LONGEST_LAG_MILLIS = 600_000;
  private static final int MOST_SKEW_SECONDS = 86_400;
  private static final int MOST_RULES = 100;
  private static final List<String> PLACES = List.of(FaultRule.EVERYTHING, Endpoints.WEBHOOK);
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Endpoints endpoints;

  PlanReader(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  FaultPlan read(String body) throws WrongPlan {
    Members plan = new Members(parse(body), "");
    JsonNode seed = plan.node("seed");
    if (!seed.isIntegralNumber() || !seed.canConvertToLong()) {
      throw plan.wrong("seed", "must be a whole number");
    }
    FaultPlan read = new FaultPlan(seed.asLong(), lag(plan), skew(plan), rules(plan));
    plan.nothingElse();
    return read;
  }

  static JsonNode parse(String body) throws WrongPlan {
    try {
      return MAPPER.readTree(body == null ? "" : body);
    } catch (JsonProcessingException e) {
      throw new WrongPlan("the body is no JSON");
    }
  }

  private static Optional<Duration> lag(Members plan) throws WrongPlan {
    int millis = plan.whole("timelineLagMillis", 0, LONGEST_LAG_MILLIS, Optional.of(-1));
    return millis < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
  }

  private static Duration skew(Members plan) throws WrongPlan {
    int most = MOST_SKEW_SECONDS;
    return Duration.ofSeconds(plan.whole("clockSkewSeconds", -most, most, Optional.of(0)));
  }

  private List<FaultRule> rules(Members plan) throws WrongPlan {
    JsonNode list = plan.node("rules");
    if (!list.isMissingNode() && (!list.isArray() || list.size() > MOST_RULES)) {
      throw plan.wrong("rules", "must be a list of " + MOST_RULES + " rules at most");
    }
    List<FaultRule> rules = new ArrayList<>();
    for (JsonNode rule : list) {
      rules.add(rule(new Members(rule, "rules[" + rules.size() + "].")));
    }
    return rules;
  }

  private FaultRule rule(Members rule) throws WrongPlan {
    FaultRule read =
        new FaultRule(
            on(rule),
            rule.optionalText("who").map(who -> who.replaceFirst("^@", "")),
            FaultReader.read(rule),
            probability(rule),
            rule.whole("times", 1, Integer.MAX_VALUE, Optional.of(Integer.MAX_VALUE)),
            rule.whole("after", 0, Integer.MAX_VALUE, Optional.of(0)));
    rule.nothingElse();
    fit(read, rule);
    return read;
  }

  /** What happens on the way cannot happen to a call, nor the other way round. */
  private static void fit(FaultRule read, Members rule) throws WrongPlan {
    String on = Endpoints.pattern(read.on());
    boolean way = on.equals(Endpoints.WEBHOOK) || Endpoints.isStream(on);
    boolean fits =
        read.fault() instanceof Fault.OnTheWay told
            ? way && told.what().fits(on)
            : !on.equals(Endpoints.WEBHOOK);
    if (!fits && !on.equals(FaultRule.EVERYTHING)) {
      throw rule.wrong("fault", "cannot happen on " + read.on());
    }
  }

  private String on(Members rule) throws WrongPlan {
    String on = rule.text("on");
    if (!PLACES.contains(on) && !endpoints.all().contains(Endpoints.pattern(on))) {
      throw rule.wrong("on", "must be * or one of " + sorted() + ", " + Endpoints.WEBHOOK);
    }
    return on;
  }

  private String sorted() {
    return endpoints.all().stream().sorted().collect(Collectors.joining(", "));
  }

  private static double probability(Members rule) throws WrongPlan {
    JsonNode node = rule.node("probability");
    double value = node.asDouble(1);
    if (!node.isMissingNode() && !node.isNumber() || value <= 0 || value > 1) {
      throw rule.wrong("probability", "must be a number above 0 and at most 1");
    }
    return value;
  }
}
