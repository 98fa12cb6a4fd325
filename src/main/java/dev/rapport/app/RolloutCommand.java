package dev.rapport.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the running bot's rollout, begins one, takes its next step or takes it back. */
@Command(
    name = "rollout",
    description =
        "Shows how the running bot's rollout stands; starts one, takes its next step or takes it"
            + " back.")
final class RolloutCommand extends BotAct {

  private static final String PATH = "/api/rollout";

  @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}.")
  private Act act;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VARIANT",
      description = "Of start: its name in config/variants.yaml.")
  private Optional<String> variant = Optional.empty();

  @Option(names = "--by", paramLabel = "NAME", description = "Who you are.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--why", paramLabel = "REASON", description = "For the record.")
  private Optional<String> why = Optional.empty();

  enum Act {
    show,
    start,
    advance,
    rollback
  }

  @Override
  public Integer call() {
    if (variant.isPresent() != (act == Act.start)) {
      throw wrong("start takes the name of a variant, and nothing else does");
    }
    return act == Act.show
        ? tell(bot().get(PATH), this::print)
        : tell(bot().post(PATH + "/" + act, order()), this::print);
  }

  private Map<String, String> order() {
    Map<String, String> order = new HashMap<>();
    order.put("by", by.orElseThrow(() -> wrong("--by must say who you are")));
    order.put("reason", why.orElse(""));
    variant.ifPresent(name -> order.put("variant", name));
    return order;
  }

  private void print(JsonNode body) {
    line(
        "%s is %s at %.0f %% since %s: %s",
        body.path("version").asText(),
        body.path("state").asText(),
        100 * body.path("share").asDouble(),
        body.path("since").asText(),
        body.path("why").asText());
    body.path("guardrails").forEach(it -> print(it, body.path("limit").asDouble()));
  }

  private void print(JsonNode guardrail, double limit) {
    line(
        "  %-10s %4d of %4d, base %4d of %4d, e = %.2f of %.0f",
        guardrail.path("guardrail").asText(),
        guardrail.at("/variant/bad").asInt(),
        guardrail.at("/variant/of").asInt(),
        guardrail.at("/base/bad").asInt(),
        guardrail.at("/base/of").asInt(),
        guardrail.path("e").asDouble(),
        limit);
  }
}
