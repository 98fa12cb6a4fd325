package dev.rapport.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor beside the sandbox, as an operator would call it. */
class DoctorIT {

  private final int port = Program.freePort();

  @TempDir Path folder;

  @Test
  void saysWhatIsMissingAndWhenNothingIs() throws InterruptedException {
    try (Program sandbox =
        Program.start(
            folder, "sandbox", "--port", String.valueOf(port), "--data", folder + "/network")) {
      assertThat(sandbox.ready(port)).as(sandbox.output()).isTrue();

      // When
      Program right = doctor("rapport.platform.x.bearer-token=sandbox:rapport");
      Program others = doctor("rapport.platform.x.bearer-token=sandbox:somebody");
      Program wrong = doctor("rapport.platform.x.bearer-token=nonsense");
      Program none = doctor("rapport.publish.settle=4s");

      // Then
      assertThat(right.exit()).as(right.output()).isZero();
      assertThat(right.output()).contains("X lets these keys post", "Nothing is missing.");
      assertThat(others.exit()).isEqualTo(1);
      assertThat(others.output()).contains("the keys are those of @somebody and not of @rapport");
      assertThat(wrong.exit()).isEqualTo(1);
      assertThat(wrong.output()).contains("the credentials are refused").doesNotContain("nonsense");
      assertThat(none.exit()).isEqualTo(1);
      assertThat(none.output()).contains("there are no keys", "RAPPORT_PLATFORM_X_BEARER_TOKEN");
    }
  }

  @Test
  void saysWhatCannotBeReached() throws InterruptedException {
    // When
    Program doctor =
        doctor(
            "rapport.platform.x.bearer-token=sandbox:rapport",
            "kafka.bootstrap.servers=127.0.0.1:" + Program.freePort(),
            "quarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:"
                + Program.freePort()
                + "/rapport",
            "rapport.model.hosted.base-url=http://127.0.0.1:" + Program.freePort() + "/v1");

    // Then
    assertThat(doctor.exit()).isEqualTo(1);
    assertThat(doctor.output())
        .contains("✗ Kafka", "✗ PostgreSQL", "✗ X cannot be read", "✗ model", "To mend: 4")
        .doesNotContain("Exception:", "WARN");
  }

  private Program doctor(String... settings) {
    List<String> arguments = new ArrayList<>(List.of("doctor"));
    String x = "rapport.platform.x.base-url=http://127.0.0.1:" + port + "/sandbox/x";
    for (String setting : List.of("rapport.handle=rapport", x)) {
      arguments.addAll(List.of("--set", setting));
    }
    for (String setting : settings) {
      arguments.addAll(List.of("--set", setting));
    }
    return Program.start(folder, arguments);
  }
}
