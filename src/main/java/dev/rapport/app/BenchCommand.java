package dev.rapport.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.app.embedded.EmbeddedBroker;
import dev.rapport.app.embedded.EmbeddedDatabase;
import dev.rapport.evaluation.bench.BenchReport;
import dev.rapport.evaluation.bench.BenchRun;
import dev.rapport.evaluation.bench.stage.Load;
import dev.rapport.post.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the bot beside a plain loop, on engines of their own. */
@Command(
    name = "bench",
    description = "Measures speed beside a plain Kafka and JDBC loop, in one run.")
final class BenchCommand implements Callable<Integer> {

  private static final String REPLY = "reply";

  private static final List<String> PLAIN_TOPICS =
      List.of("plain-mentions", "plain-drafts", "plain-decisions", "plain-published");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(
      names = "--seconds",
      defaultValue = "20",
      description = "How long the steady load lasts. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--burst",
      defaultValue = "20000",
      description = "Mentions of the load that comes all at once. Default: ${DEFAULT-VALUE}.")
  private int burst;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "Measures one stage alone, without the model, part by part: reply.")
  private Optional<String> stage = Optional.empty();

  @Option(
      names = "--rate",
      defaultValue = "20",
      description =
          "With --stage: mentions a second of the steady load. Default: ${DEFAULT-VALUE}.")
  private int rate;

  @Option(
      names = "--mentions",
      defaultValue = "600",
      description = "With --stage: mentions that come one by one. Default: ${DEFAULT-VALUE}.")
  private int mentions;

  @Option(names = "--json", description = "With --stage: prints JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return stage.isPresent() ? measureStage(stage.get()) : measureAll();
  }

  /** On a database and a broker that nobody else uses. */
  private int measureStage(String name) throws IOException {
    if (!name.equals(REPLY)) {
      throw new Refusal("--stage can be %s, not '%s'".formatted(REPLY, name));
    }
    if (seconds < 2 || rate < 1 || mentions < 1) {
      throw new Refusal("--seconds must be at least 2, --rate and --mentions at least 1");
    }
    Load load = new Load(seconds, rate, mentions);
    if (load.each() > Load.MOST) {
      throw new Refusal(
          "--seconds, --rate and --mentions ask for %d mentions, and %d do not repeat themselves"
              .formatted(load.each(), Load.MOST));
    }
    CommandSettings.use(Map.of("rapport.handle", "rapport"));
    return Service.runOnOwnEngines(
        Files.createTempDirectory("rapport-bench"),
        BenchStageApplication.class,
        new ObjectMapper().writeValueAsString(load),
        json ? "json" : "text");
  }

  private int measureAll() throws IOException, InterruptedException {
    if (json) {
      throw new Refusal("--json goes with --stage");
    }
    if (seconds < 2 || burst < 100) {
      throw new Refusal("--seconds must be at least 2 and --burst at least 100");
    }
    Path folder = Files.createTempDirectory("rapport-bench");
    List<String> topics = new ArrayList<>(Topic.allNames());
    topics.addAll(PLAIN_TOPICS);
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"));
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), topics)) {
      BenchRun.Setup setup =
          new BenchRun.Setup(folder, broker.bootstrapServers(), database.jdbcUrl(), seconds, burst);
      BenchReport report = new BenchRun(setup, System.err::println).run();
      System.out.println(report.table());
    }
    return Exit.DONE;
  }
}
