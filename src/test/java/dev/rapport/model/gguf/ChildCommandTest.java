package dev.rapport.model.gguf;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildCommandTest {

  @TempDir private Path folder;

  @Test
  void passesNoSecret() {
    // Given
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", "/usr/bin");
    environment.put("RAPPORT_MODEL_HOSTED_API_KEY", "secret");
    environment.put("JAVA_TOOL_OPTIONS", "-Dpassword=secret");
    environment.put("PGPASSWORD", "secret");

    // When
    ChildCommand.clean(environment);

    // Then
    assertThat(environment).isEqualTo(Map.of("PATH", "/usr/bin"));
  }

  @Test
  void aChildIsRunWithAShortEnvironment() {
    // Given
    Weights weights = new Weights(folder.resolve("any.gguf"), 1, 512, Duration.ofSeconds(30));

    // When
    ProcessBuilder command = ChildCommand.of(weights);

    // Then
    assertThat(System.getenv()).hasSizeGreaterThan(command.environment().size());
    assertThat(ChildCommand.PASSED).containsAll(command.environment().keySet());
  }

  @Test
  void aChildEndsWithItsParent() throws Exception {
    // Given
    Weights weights = new Weights(TinyGguf.brief(folder), 1, 512, Duration.ofSeconds(30));
    Process child = ChildCommand.of(weights).start();
    try {
      // When
      child.getOutputStream().close();

      // Then
      assertThat(child.waitFor(10, SECONDS)).isTrue();
      assertThat(child.exitValue()).isZero();
    } finally {
      child.destroyForcibly();
    }
  }
}
