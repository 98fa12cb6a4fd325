package dev.rapport.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows, freezes, releases or forgets what the running bot learned. */
@Command(
    name = "learning",
    description =
        "Shows what the running bot learned from reactions; freezes, releases or forgets all of it.")
final class LearningCommand extends BotAct {

  private static final String PATH = "/api/learning";

  @Parameters(paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}.")
  private Act act;

  @Option(names = "--by", paramLabel = "NAME", description = "Who you are.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--why", paramLabel = "REASON", description = "For the record.")
  private Optional<String> why = Optional.empty();

  enum Act {
    show,
    freeze,
    release,
    reset
  }

  @Override
  public Integer call() {
    return act == Act.show
        ? tell(bot().get(PATH), this::print)
        : tell(bot().post(PATH + "/" + act, order()), position -> line("%s", described(position)));
  }

  private Map<String, String> order() {
    return Map.of(
        "by", by.orElseThrow(() -> wrong("--by must say who you are")), "reason", why.orElse(""));
  }

  private void print(JsonNode body) {
    line(
        "learning is %s; %s",
        body.path("on").asBoolean() ? "on" : "off", described(body.path("position")));
    for (JsonNode situation : body.path("situations")) {
      line("%s", situation.path("name").asText());
      situation
          .path("stances")
          .forEach(
              it ->
                  line(
                      "  %-22s %+.2f from %.0f outcomes",
                      it.path("stance").asText(),
                      it.path("mean").asDouble(),
                      it.path("outcomes").asDouble()));
    }
  }

  private static String described(JsonNode position) {
    String state = position.path("frozen").asBoolean() ? "frozen" : "not frozen";
    String person = position.path("by").asText("");
    String moved = person.isEmpty() ? "" : ", moved last by " + person;
    String reset = position.path("resetAt").asText("null");
    return state + moved + (reset.equals("null") ? "" : ", forgotten up to " + reset);
  }
}
