package dev.rapport.app;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Everything on this machine, on loopback, without an account anywhere. */
@Command(
    name = "demo",
    description =
        "Starts Kafka, a database, a sandbox network, the bot and its console on this machine.")
final class DemoCommand implements Callable<Integer> {

  /** The operator's file is not read: a demo must never reach a real platform. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("rapport.handle", "rapport"),
          Map.entry("rapport.sandbox.enabled", "true"),
          Map.entry("rapport.console.login", "off"),
          Map.entry("rapport.model.scripted", "true"),
          Map.entry(
              "rapport.model.hosted.base-url",
              "http://127.0.0.1:${quarkus.http.port}/sandbox/model/v1"),
          Map.entry(
              "rapport.platform.x.base-url", "http://127.0.0.1:${quarkus.http.port}/sandbox/x"),
          Map.entry("rapport.platform.x.bearer-token", "sandbox:${rapport.handle}"),
          Map.entry("rapport.platform.x.poll-interval", "250ms"),
          Map.entry("rapport.platform.x.resolve-authors", "true"),
          Map.entry("rapport.reaction.interval", "300ms"),
          // People of a sandbox do at once what they do.
          Map.entry("rapport.feedback.judge-after", "1m"),
          // Nobody has to earn a sandbox's trust.
          Map.entry("rapport.moderation.autonomy", "off"),
          // What is spent here is play money.
          Map.entry("rapport.money.per-day.hard", ""),
          Map.entry("rapport.money.per-month.hard", ""),
          // And the sandbox takes as many posts as anybody likes.
          Map.entry("rapport.publish.budget.posts", "0"),
          Map.entry("rapport.publish.budget.posts-per-day", "0"),
          // Nobody else is there to take turns with.
          Map.entry("quarkus.log.category.\"dev.rapport.mention.TakeTurns\".level", "WARN"));

  @Mixin private StartOptions options;

  @Override
  public Integer call() {
    CommandSettings.use(SETTINGS);
    options.apply();
    return Service.run(Welcome.DEMO);
  }
}
