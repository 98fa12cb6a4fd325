package dev.rapport.app;

import dev.rapport.post.Finding;
import dev.rapport.post.SafeText;
import dev.rapport.post.Topic;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.Config;

/** Looks whether the operator's engines can be reached, by the settings that the bot would use. */
@Singleton
class EngineCheckup {

  private static final int SECONDS = 5;

  private final Config config;
  private final RapportConfig rapport;

  EngineCheckup(Config config, RapportConfig rapport) {
    this.config = config;
    this.rapport = rapport;
  }

  /** For who has no container yet. */
  static EngineCheckup of(SmallRyeConfig config) {
    return new EngineCheckup(config, config.getConfigMapping(RapportConfig.class));
  }

  /** What is amiss with the operator's database; empty when nothing is, or none is configured. */
  Optional<Finding> recordAmiss() {
    return value(Engines.DATABASE).map(this::database).filter(Finding::isAmiss);
  }

  List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    findings.add(value(Engines.KAFKA).map(this::kafka).orElseGet(() -> embedded("Kafka")));
    findings.add(
        value(Engines.DATABASE).map(this::database).orElseGet(() -> embedded("PostgreSQL")));
    findings.add(console(config.getValue("quarkus.http.host", String.class)));
    return findings;
  }

  private Optional<String> value(String key) {
    return config.getOptionalValue(key, String.class);
  }

  private Finding embedded(String engine) {
    return Finding.fine(
        "%s: none is configured, so one will run in %s".formatted(engine, rapport.data()));
  }

  private Finding kafka(String address) {
    try (Admin admin = Admin.create(kafkaSettings())) {
      Set<String> missing = new TreeSet<>(Topic.allNames());
      missing.removeAll(admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS));
      return missing.isEmpty()
          ? Finding.fine("Kafka: %s answers and has every topic".formatted(address))
          : Finding.amiss(
              "Kafka: topics are missing: " + String.join(", ", missing),
              "make them; k8s/base/topics.yaml says how");
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return Finding.amiss(
          "Kafka: %s does not answer".formatted(address), "look at " + Engines.KAFKA);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.amiss("Kafka: not looked at, the program was stopped", "try again");
    }
  }

  private Map<String, Object> kafkaSettings() {
    Map<String, Object> settings = new HashMap<>();
    for (String name : config.getPropertyNames()) {
      if (name.startsWith("kafka.")) {
        value(name).ifPresent(value -> settings.put(name.substring("kafka.".length()), value));
      }
    }
    settings.put("default.api.timeout.ms", SECONDS * 1000);
    settings.put("request.timeout.ms", SECONDS * 1000);
    return settings;
  }

  private Finding database(String url) {
    Properties login = new Properties();
    value("quarkus.datasource.username").ifPresent(name -> login.put("user", name));
    value("quarkus.datasource.password").ifPresent(word -> login.put("password", word));
    login.put("connectTimeout", String.valueOf(SECONDS));
    try (Connection connection = DriverManager.getConnection(url, login)) {
      return Finding.fine(
          "PostgreSQL: version %s answers"
              .formatted(connection.getMetaData().getDatabaseProductVersion()));
    } catch (SQLException e) {
      return Finding.amiss(
          "PostgreSQL: " + SafeText.oneLine(words(e).replace(url, "the address"), 200),
          "look at " + Engines.DATABASE + ", its user and its password");
    }
  }

  private static String words(SQLException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static Finding console(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress()
          ? Finding.fine("console: on this machine only")
          : Finding.noted(
              "console: listens on %s and has no log-in".formatted(host),
              "let only a proxy that asks for a log-in reach it");
    } catch (UnknownHostException e) {
      return Finding.amiss("console: there is no host " + host, "look at quarkus.http.host");
    }
  }
}
