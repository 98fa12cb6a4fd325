package dev.rapport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxGateTest {

  @ParameterizedTest
  @CsvSource({
    "/sandbox, true",
    "/sandbox/, true",
    "/sandbox/sandbox.css, true",
    "/sandbox/x/2/tweets, true",
    "/sandbox/control/faults, true",
    "/sandbox/models, true",
    "/sandbox/model, false",
    "/sandbox/model/v1/chat/completions, false",
    "/sandboxes, false",
    "/, false",
    "/api/reviews, false"
  })
  void hidesWhatIsTheSandboxsOwn(String path, boolean hidden) {
    // Given the path of a request while the sandbox is off

    // When
    boolean hides = SandboxGate.hides(path);

    // Then
    assertThat(hides).isEqualTo(hidden);
  }
}
