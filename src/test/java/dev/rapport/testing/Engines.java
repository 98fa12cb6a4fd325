package dev.rapport.testing;

import dev.rapport.app.embedded.EmbeddedBroker;
import dev.rapport.app.embedded.EmbeddedDatabase;
import dev.rapport.post.Topic;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Utils;

/**
 * The real embedded broker and database, and the settings of a bot that talks to the sandbox in the
 * same process. All tests share one start.
 */
public final class Engines implements QuarkusTestResourceLifecycleManager {

  private Path folder;
  private EmbeddedBroker broker;
  private EmbeddedDatabase database;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("rapport-test");
      broker = EmbeddedBroker.start(folder.resolve("kafka"), Topic.allNames());
      database = EmbeddedDatabase.start(folder.resolve("postgres"));
      return settings(freePort());
    } catch (IOException e) {
      throw new IllegalStateException("the engines of the tests did not start", e);
    }
  }

  private Map<String, String> settings(int port) {
    String base = "http://127.0.0.1:" + port;
    Map<String, String> settings = new HashMap<>();
    settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
    settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    settings.put("quarkus.http.test-port", String.valueOf(port));
    settings.put("rapport.handle", "rapport");
    settings.put("rapport.instance", "test");
    settings.put("rapport.sandbox.enabled", "true");
    settings.put("rapport.sandbox.folder", folder.resolve("sandbox").toString());
    settings.put("rapport.model.scripted", "true");
    settings.put("rapport.model.hosted.base-url", base + "/sandbox/model/v1");
    settings.put("rapport.platform.x.base-url", base + "/sandbox/x");
    settings.put("rapport.platform.x.bearer-token", "sandbox:rapport");
    settings.put("rapport.platform.x.poll-interval", "100ms");
    settings.put("rapport.platform.x.resolve-authors", "true");
    settings.put("rapport.reaction.interval", "500ms");
    settings.put("rapport.publish.settle", "2s");
    // Nobody is there to earn anything.
    settings.put("rapport.moderation.autonomy", "off");
    // Who decides in one test would get second looks in the next.
    settings.put("rapport.moderation.second-looks", "0");
    settings.put("rapport.money.per-day.hard", "1000");
    settings.put("rapport.publish.budget.posts", "0");
    settings.put("rapport.mention.tiers.supporters", "patron");
    settings.put("rapport.mention.tiers.supporter", "2");
    // A test's day has no norm.
    settings.put("rapport.breaker.least", "1000000");
    settings.put("rapport.breaker.least-endings", "1000000");
    return settings;
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
    if (broker != null) {
      broker.close();
    }
    try {
      // A hundred megabytes.
      Utils.delete(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("the engines of the tests left something behind", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
