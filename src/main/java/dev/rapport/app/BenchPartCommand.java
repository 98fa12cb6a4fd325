package dev.rapport.app;

import dev.rapport.evaluation.bench.PlainLoop;
import dev.rapport.evaluation.bench.StubWorld;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The processes that {@code bench} starts. Not for people. */
final class BenchPartCommand {

  private BenchPartCommand() {}

  @Command(name = "bench-world", hidden = true)
  static final class World implements Callable<Integer> {

    @Parameters(index = "0")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
      StubWorld.serve(port);
      return Exit.DONE;
    }
  }

  @Command(name = "bench-plain", hidden = true)
  static final class Plain implements Callable<Integer> {

    @Parameters(index = "0")
    private URI world;

    @Parameters(index = "1")
    private String bootstrapServers;

    @Parameters(index = "2")
    private String jdbcUrl;

    @Override
    public Integer call() throws Exception {
      PlainLoop.run(world, bootstrapServers, jdbcUrl);
      return Exit.DONE;
    }
  }

  /** The bot as in production, but for caps that a load test would run into. */
  @Command(name = "bench-bot", hidden = true)
  static final class Bot implements Callable<Integer> {

    private static final String NO_CAP = "1000000000";

    @Parameters(index = "0")
    private String port;

    @Parameters(index = "1")
    private String world;

    @Parameters(index = "2")
    private String bootstrapServers;

    @Parameters(index = "3")
    private String jdbcUrl;

    @Override
    public Integer call() {
      Map<String, String> settings = new HashMap<>();
      settings.put("quarkus.http.port", port);
      settings.put("kafka.bootstrap.servers", bootstrapServers);
      settings.put("quarkus.datasource.jdbc.url", jdbcUrl);
      settings.put("rapport.handle", "rapport");
      settings.put("rapport.platform.x.base-url", world + "/x");
      settings.put("rapport.platform.x.bearer-token", "bench");
      settings.put("rapport.platform.x.poll-interval", "20ms");
      settings.put("rapport.model.hosted.base-url", world + "/model/v1");
      settings.put("rapport.moderation.hold", "none");
      settings.put("rapport.moderation.autonomy", "off");
      settings.put("rapport.mention.caps.per-author-hour", NO_CAP);
      settings.put("rapport.mention.caps.per-day", NO_CAP);
      settings.put("rapport.mention.tiers.free", NO_CAP);
      settings.put("rapport.money.per-day.hard", "");
      settings.put("rapport.money.per-month.hard", "");
      settings.put("rapport.reply.max-in-flight", "64");
      settings.put("rapport.publish.max-in-flight", "64");
      settings.put("rapport.publish.budget.posts", "0");
      settings.put("rapport.publish.budget.posts-per-day", "0");
      CommandSettings.use(settings);
      return Service.run(Welcome.RUN);
    }
  }
}
