package dev.rapport.app.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node (KRaft, broker and controller) inside this process, on loopback, with its log in a
 * folder. It is the broker that production runs, so that what works here works there.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts the broker; the folder is formatted on first use and kept afterwards.
   *
   * @param topics made when they are missing
   * @throws IOException when the folder cannot be written or no port is free
   */
  public static EmbeddedBroker start(Path folder, List<String> topics) throws IOException {
    Files.createDirectories(folder);
    int brokerPort = freePort();
    KafkaConfig config = new KafkaConfig(properties(folder, brokerPort, freePort()), false);
    if (Files.notExists(folder.resolve("meta.properties"))) {
      format(folder);
    }
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    server.startup();
    EmbeddedBroker broker = new EmbeddedBroker(server, LOOPBACK + ":" + brokerPort);
    broker.create(topics);
    return broker;
  }

  private void create(List<String> topics) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      List<NewTopic> wanted =
          topics.stream()
              .map(topic -> new NewTopic(topic, Optional.empty(), Optional.empty()))
              .toList();
      admin.createTopics(wanted).values().values().forEach(EmbeddedBroker::await);
    }
  }

  private static void await(KafkaFuture<Void> creation) {
    try {
      creation.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("a topic cannot be made", e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path folder) {
    try {
      new Formatter()
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(1)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(folder.toString())
          .addDirectory(folder.toString())
          .setReleaseVersion(MetadataVersion.latestProduction())
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("the broker's folder " + folder + " cannot be formatted", e);
    }
  }

  private static Properties properties(Path folder, int brokerPort, int controllerPort) {
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "process.roles",
            "broker,controller",
            "node.id",
            "1",
            "log.dirs",
            folder.toString(),
            "listeners",
            "PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d"
                .formatted(LOOPBACK, brokerPort, controllerPort),
            "advertised.listeners",
            "PLAINTEXT://%s:%d".formatted(LOOPBACK, brokerPort),
            "listener.security.protocol.map",
            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "controller.listener.names",
            "CONTROLLER",
            "controller.quorum.voters",
            "1@%s:%d".formatted(LOOPBACK, controllerPort)));
    properties.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0",
            "num.partitions", "4",
            "log.retention.hours", "24",
            "auto.create.topics.enable", "false",
            // A killed broker is let in again only when its old session is over; nine seconds
            // otherwise.
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500"));
    return properties;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
