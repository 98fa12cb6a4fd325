package dev.rapport.app;

import dev.rapport.app.embedded.EmbeddedBroker;
import dev.rapport.app.embedded.EmbeddedDatabase;
import dev.rapport.post.Topic;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Kafka and PostgreSQL: the operator's, where an address is configured, and embedded ones where
 * none is. Embedded ones start side by side and tell the service their addresses.
 */
final class Engines implements AutoCloseable {

  static final String KAFKA = "kafka.bootstrap.servers";
  static final String DATABASE = "quarkus.datasource.jdbc.url";

  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  /** None at all, for what runs without a record. */
  static Engines none() {
    return new Engines();
  }

  /**
   * @throws Refusal when the data folder cannot be used
   */
  static Engines start(SmallRyeConfig config) {
    Engines engines = new Engines();
    boolean kafka = config.getOptionalValue(KAFKA, String.class).isEmpty();
    boolean database = config.getOptionalValue(DATABASE, String.class).isEmpty();
    if (!kafka && !database) {
      return engines;
    }
    return engines.in(config.getConfigMapping(RapportConfig.class).data(), kafka, database);
  }

  /**
   * Embedded ones, whatever is configured: for what must touch nobody's record.
   *
   * @throws Refusal when the folder cannot be used
   */
  static Engines embedded(Path data) {
    return new Engines().in(data, true, true);
  }

  private Engines in(Path data, boolean kafka, boolean database) {
    DataFolder folder = keep(DataFolder.open(data));
    try {
      startBeside(folder, kafka, database);
      return this;
    } catch (IOException | CompletionException e) {
      close();
      throw new IllegalStateException("an embedded engine did not start", e);
    }
  }

  /** Whether there is a record already: a configured database, or one in the data folder. */
  static boolean haveRecord(SmallRyeConfig config) {
    return config.getOptionalValue(DATABASE, String.class).isPresent()
        || Files.isDirectory(
            config.getConfigMapping(RapportConfig.class).data().resolve("postgres/data"));
  }

  /**
   * The database alone; where an instance runs on the data folder, that instance's.
   *
   * @throws Refusal when the data folder cannot be used
   */
  static Engines record(SmallRyeConfig config) {
    Engines engines = new Engines();
    if (config.getOptionalValue(DATABASE, String.class).isPresent()) {
      return engines;
    }
    Path data = config.getConfigMapping(RapportConfig.class).data();
    try {
      Optional<String> running = EmbeddedDatabase.running(data.resolve("postgres"));
      if (running.isPresent()) {
        tell(running.get());
        return engines;
      }
      DataFolder folder = engines.keep(DataFolder.open(data));
      engines.serve(EmbeddedDatabase.start(folder.of("postgres")));
      return engines;
    } catch (IOException e) {
      engines.close();
      throw new IllegalStateException("the embedded database did not start", e);
    }
  }

  private void startBeside(DataFolder folder, boolean kafka, boolean database) throws IOException {
    CompletableFuture<EmbeddedDatabase> starting =
        database
            ? CompletableFuture.supplyAsync(
                () -> unchecked(() -> EmbeddedDatabase.start(folder.of("postgres"))))
            : CompletableFuture.completedFuture(null);
    try {
      if (kafka) {
        serve(EmbeddedBroker.start(folder.of("kafka"), Topic.allNames()));
      }
    } finally {
      if (database) {
        serve(starting.join());
      }
    }
  }

  private void serve(EmbeddedBroker broker) {
    System.setProperty(KAFKA, keep(broker).bootstrapServers());
  }

  private void serve(EmbeddedDatabase database) {
    tell(keep(database).jdbcUrl());
  }

  private static void tell(String jdbcUrl) {
    System.setProperty(DATABASE, jdbcUrl);
    System.setProperty("quarkus.datasource.username", "postgres");
  }

  private <T extends AutoCloseable> T keep(T engine) {
    running.push(engine);
    return engine;
  }

  /** Stops them in the reverse order; the folder's lock goes last. Idempotent. */
  @Override
  public synchronized void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("rapport: an embedded engine did not stop cleanly: " + e.getMessage());
      }
    }
  }

  private static <T> T unchecked(Callable<T> call) {
    try {
      return call.call();
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }
}
