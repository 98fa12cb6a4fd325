package dev.rapport.sandbox;

import dev.rapport.app.Role;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** The application with the sandbox on, in a folder of its own, and no engines. */
public final class SandboxProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>();
    settings.put("rapport.handle", "rapport");
    settings.put("rapport.instance", "sandbox");
    settings.put("rapport.roles", "");
    settings.put("rapport.model.scripted", "true");
    settings.put("rapport.sandbox.enabled", "true");
    settings.put("rapport.sandbox.folder", folder());
    settings.put("rapport.sandbox.keep-alive", "250ms");
    settings.put("rapport.sandbox.webhook-check", "500ms");
    settings.put("quarkus.datasource.active", "false");
    settings.put("quarkus.flyway.active", "false");
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.test-port", "0");
    settings.put("mp.messaging.outgoing.events-out.enabled", "false");
    for (Role role : Role.values()) {
      for (String channel : role.channels()) {
        settings.put("mp.messaging.incoming." + channel + ".enabled", "false");
      }
    }
    return settings;
  }

  private static String folder() {
    try {
      return Files.createTempDirectory("sandbox").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
