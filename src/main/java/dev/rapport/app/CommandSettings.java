package dev.rapport.app;

import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

/**
 * What the command that was given brings along: the demo's own settings, or the operator's file.
 * The environment and {@code --set} stand above it. Quarkus finds this provider by itself.
 */
public final class CommandSettings implements ConfigSourceProvider {

  private static final String NAME = "the command";

  private static volatile ConfigSource current = source(NAME, Map.of());

  @Override
  public Iterable<ConfigSource> getConfigSources(ClassLoader loader) {
    return List.of(current);
  }

  static ConfigSource current() {
    return current;
  }

  /** Takes effect for whatever reads settings from now on. */
  static void use(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.putIfAbsent("rapport.instance", hostName() + "-${quarkus.http.port}");
    current = source(NAME, all);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9._-]", "-");
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /**
   * Reads the operator's file; one that does not exist has no settings.
   *
   * @throws Refusal when it cannot be read
   */
  static Map<String, String> file(Path file) {
    Map<String, String> settings = new HashMap<>();
    if (Files.exists(file)) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new Refusal(file + " cannot be read as properties: " + e.getMessage());
      }
      properties.forEach((key, value) -> settings.put(key.toString(), value.toString()));
    }
    return settings;
  }

  private static ConfigSource source(String name, Map<String, String> settings) {
    return new PropertiesConfigSource(settings, name, Settings.COMMAND_ORDINAL);
  }
}
