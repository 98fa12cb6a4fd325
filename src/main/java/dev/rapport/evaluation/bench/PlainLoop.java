package dev.rapport.evaluation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The floor that the bot is measured against: kafka-clients and JDBC and nothing else, with the
 * same commits before the same hops. It reads no tone, checks no rule, keeps no history and
 * survives no crash in between; what the bot takes longer is what those cost.
 */
public final class PlainLoop {

  private static final int IN_FLIGHT = 64;

  private final URI world;
  private final String bootstrapServers;
  private final PlainTable table;
  private final PlainHttp http = new PlainHttp();
  private final ObjectMapper mapper = new ObjectMapper();
  private final KafkaProducer<String, String> producer;
  private final Semaphore places = new Semaphore(IN_FLIGHT);
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  private PlainLoop(URI world, String bootstrapServers, PlainTable table) {
    this.world = world;
    this.bootstrapServers = bootstrapServers;
    this.table = table;
    this.producer = new KafkaProducer<>(settings("linger.ms", "0", "acks", "all"));
  }

  /** Runs until the process is ended. */
  public static void run(URI world, String bootstrapServers, String jdbcUrl)
      throws SQLException, IOException, InterruptedException {
    PlainLoop loop = new PlainLoop(world, bootstrapServers, PlainTable.open(jdbcUrl));
    loop.stage("plain-mentions", loop::draft);
    loop.stage("plain-drafts", loop::screen);
    loop.stage("plain-decisions", loop::publish);
    System.out.println("ready");
    loop.poll();
  }

  private void poll() throws IOException, InterruptedException, SQLException {
    long since = 0;
    while (!Thread.interrupted()) {
      List<JsonNode> posts = http.mentions(world, since);
      if (!posts.isEmpty()) {
        since = posts.getLast().get("id").asLong();
        table.insert(posts);
        posts.forEach(post -> tell("plain-mentions", post.get("id").asText()));
      }
      Thread.sleep(BenchRun.POLL);
    }
  }

  private void draft(String id) throws SQLException, IOException, InterruptedException {
    if (table.move(id, "Received", "Drafting")) {
      String text = http.complete(world, mapper.createObjectNode().put("model", "stub"));
      table.draft(id, text);
      tell("plain-drafts", id);
    }
  }

  private void screen(String id) throws SQLException {
    if (table.move(id, "Drafted", "Approved")) {
      tell("plain-decisions", id);
    }
  }

  private void publish(String id) throws SQLException, IOException, InterruptedException {
    if (table.move(id, "Approved", "Publishing")) {
      http.post(world, id, table.text(id));
      table.move(id, "Publishing", "Published");
      tell("plain-published", id);
    }
  }

  private void tell(String topic, String id) {
    producer.send(new ProducerRecord<>(topic, id, id));
  }

  private void stage(String topic, Work work) {
    Thread.ofPlatform().daemon().name(topic).start(() -> consume(topic, work));
  }

  private void consume(String topic, Work work) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings("group.id", topic, "auto.offset.reset", "earliest"))) {
      consumer.subscribe(List.of(topic));
      while (true) {
        for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofSeconds(1))) {
          places.acquireUninterruptibly();
          workers.execute(() -> work(work, each.value()));
        }
      }
    }
  }

  private void work(Work work, String id) {
    try {
      work.on(id);
    } catch (SQLException | IOException e) {
      System.err.println("plain loop: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  private Properties settings(String... more) {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "key.serializer", "org.apache.kafka.common.serialization.StringSerializer",
            "value.serializer", "org.apache.kafka.common.serialization.StringSerializer",
            "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
            "value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer"));
    for (int i = 0; i < more.length; i += 2) {
      settings.put(more[i], more[i + 1]);
    }
    return settings;
  }

  /** What one stage does with a mention. */
  private interface Work {
    void on(String id) throws SQLException, IOException, InterruptedException;
  }
}
