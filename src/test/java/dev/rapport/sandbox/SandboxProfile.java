package dev.rapport.sandbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** The application with the sandbox on, in a folder of its own, and no engines. */
public final class SandboxProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "rapport.handle", "rapport",
        "rapport.sandbox.enabled", "true",
        "rapport.sandbox.folder", folder(),
        "quarkus.datasource.active", "false",
        "quarkus.http.host", "127.0.0.1",
        "quarkus.http.test-port", "0");
  }

  private static String folder() {
    try {
      return Files.createTempDirectory("sandbox").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
