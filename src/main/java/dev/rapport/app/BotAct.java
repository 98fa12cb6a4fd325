package dev.rapport.app;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.app.BotApi.Answer;
import dev.rapport.moderation.access.AccessConfig;
import dev.rapport.post.SafeText;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks something of the bot that runs on this machine. */
abstract class BotAct implements Callable<Integer> {

  private static final int LONGEST_LINE = 300;

  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(names = "--port", defaultValue = "8080", description = "The bot's. Default: 8080.")
  private int port;

  BotApi bot() {
    if (port < 1 || port > 65535) {
      throw wrong("--port must be between 1 and 65535, not " + port);
    }
    // A handle is no matter here.
    RunCommand.useOperatorsFile(Map.of("rapport.handle", "nobody"));
    return new BotApi(port, Settings.read().getConfigMapping(AccessConfig.class).token());
  }

  ParameterException wrong(String line) {
    return new ParameterException(spec.commandLine(), line);
  }

  int tell(Answer answer, Consumer<JsonNode> print) {
    return switch (answer) {
      case Answer.Given given -> {
        print.accept(given.body());
        spec.commandLine().getOut().flush();
        yield Exit.DONE;
      }
      case Answer.Refused refused -> Exit.failed(spec.commandLine(), refused.why());
    };
  }

  void line(String format, Object... values) {
    spec.commandLine().getOut().println(SafeText.oneLine(format.formatted(values), LONGEST_LINE));
  }
}
