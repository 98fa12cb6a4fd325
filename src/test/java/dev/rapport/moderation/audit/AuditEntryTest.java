package dev.rapport.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.Sha256;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes that are hashed, to the byte, since others compute them too. */
class AuditEntryTest {

  private static final AuditEntry ENTRY =
      new AuditEntry(
              0,
              Instant.parse("2026-11-27T09:30:00.5Z"),
              "Zoë \"Z\"\n\u001b",
              "step",
              "x/123",
              Map.of("state", "Held", "reason_sha256", "ab"),
              "transition",
              7,
              "",
              "")
          .following(4, "f".repeat(64));

  @Test
  void anEntryIsWrittenInOneWayOnly() {
    assertThat(ENTRY.line())
        .isEqualTo(
            "{\"act\":\"step\",\"actor\":\"Zoë \\\"Z\\\"\\n\\u001b\","
                + "\"at\":\"2026-11-27T09:30:00.500000Z\","
                + "\"detail\":{\"reason_sha256\":\"ab\",\"state\":\"Held\"},"
                + "\"hash\":\""
                + ENTRY.hash()
                + "\",\"prevHash\":\""
                + "f".repeat(64)
                + "\",\"seq\":5,\"source\":\"transition\",\"sourceId\":7,\"subject\":\"x/123\"}");
  }

  @Test
  void theHashIsThatOfAllTheRest() {
    // When
    String rest = ENTRY.line().replace("\"hash\":\"" + ENTRY.hash() + "\",", "");

    // Then
    assertThat(ENTRY.hash()).isEqualTo(Sha256.hex(rest)).hasSize(64);
  }

  @Test
  void aLineIsReadAsItWasWritten() {
    assertThat(AuditLine.read(ENTRY.line())).contains(ENTRY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"seq\":1",
        "{\"seq\":1,\"at\":\"yesterday\"}",
        "{\"seq\":1,\"at\":\"2026-11-27T09:30:00.000000Z\"}"
      })
  void whatNoExportWritesIsNotRead(String line) {
    assertThat(AuditLine.read(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"note\":\"smuggled in\",",
        "{ ",
        "{\"act\":\"twice\",",
      })
  void whatSaysMoreOrTheSameInOtherWordsIsNotRead(String beginning) {
    assertThat(AuditLine.read(beginning + ENTRY.line().substring(1))).isEmpty();
  }
}
