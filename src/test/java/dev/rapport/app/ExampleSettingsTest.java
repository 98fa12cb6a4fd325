package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example that operators copy names every setting, no other one, and its true default. */
class ExampleSettingsTest {

  /** The host and the port, which the example cannot know. */
  private static final String INSTANCE = "rapport.instance";

  private static Map<String, String> example;

  @BeforeAll
  static void read() throws IOException {
    String text =
        Files.readAllLines(Path.of("config/rapport.example.properties")).stream()
            .map(line -> line.replaceFirst("^#(?=[a-z])", ""))
            .collect(Collectors.joining("\n"));
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    example = new TreeMap<>();
    properties.forEach((key, value) -> example.put(key.toString(), value.toString()));
  }

  @Test
  void itNamesEverySettingAndNoOther() {
    assertThat(example.keySet().stream().filter(key -> key.startsWith("rapport.")))
        .containsExactlyInAnyOrderElementsOf(SettingsNames.all());
  }

  @Test
  void itTellsTheTrueDefaults() throws IOException {
    // Given
    Map<String, String> defaults = defaults();

    // When
    Map<String, String> told = new TreeMap<>(example);
    told.keySet().removeIf(key -> !key.startsWith("rapport.") || key.equals(INSTANCE));

    // Then
    assertThat(told)
        .allSatisfy((key, value) -> assertThat(value).isEqualTo(defaults.getOrDefault(key, "")));
  }

  @Test
  void itHoldsNoSecret() {
    assertThat(example)
        .allSatisfy(
            (key, value) -> {
              if (key.matches(".*(-token|secret|password|-key)")) {
                assertThat(value).isEmpty();
              }
            });
  }

  /** What the code says, and above it what the packaged file says. */
  private static Map<String, String> defaults() throws IOException {
    Map<String, String> defaults = new TreeMap<>();
    for (Class<?> mapping : Settings.ALL) {
      String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
      ConfigMappings.getProperties(ConfigClass.configClass(mapping, prefix))
          .forEach(
              (key, property) -> {
                if (property.hasDefaultValue()) {
                  defaults.put(key, property.getDefaultValue());
                }
              });
    }
    Properties packaged = new Properties();
    try (InputStream file = Settings.class.getResourceAsStream("/application.properties")) {
      packaged.load(file);
    }
    packaged.forEach((key, value) -> defaults.put(key.toString(), value.toString()));
    return defaults;
  }
}
