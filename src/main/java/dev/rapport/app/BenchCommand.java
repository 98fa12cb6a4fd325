package dev.rapport.app;

import dev.rapport.app.embedded.EmbeddedBroker;
import dev.rapport.app.embedded.EmbeddedDatabase;
import dev.rapport.evaluation.bench.BenchReport;
import dev.rapport.evaluation.bench.BenchRun;
import dev.rapport.post.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the bot beside a plain loop, on engines of their own. */
@Command(
    name = "bench",
    description = "Measures speed beside a plain Kafka and JDBC loop, in one run.")
final class BenchCommand implements Callable<Integer> {

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

  @Override
  public Integer call() throws IOException, InterruptedException {
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
