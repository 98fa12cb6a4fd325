package dev.rapport.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.network.KeptList;
import dev.rapport.sandbox.network.Person;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookTest {

  private static final Instant PROVEN = Instant.parse("2026-11-01T12:00:00Z");

  @TempDir Path folder;

  @Test
  void whatIsKeptIsReadAgain() {
    // Given
    KeptList<Webhook> file = new KeptList<>(folder.resolve("webhooks.json"), Webhook.class);
    URI url = URI.create("https://bot.example/hook");
    Webhook webhook = new Webhook(1, new Person(7, "bot"), url, "secret", PROVEN, true, PROVEN);

    // When
    file.write(List.of(webhook));

    // Then
    assertThat(file.read()).containsExactly(webhook);
  }

  @ParameterizedTest
  @CsvSource({
    "true,  PROVEN,    1,    true,  true",
    "false, PROVEN,    1,    true,  true",
    "true,  WRONG,     1,    false, false",
    "true,  NO_ANSWER, 1680, true,  false",
    "true,  NO_ANSWER, 1681, false, false",
    "false, NO_ANSWER, 1,    false, false"
  })
  void aCheckDecidesWhetherItIsValid(
      boolean before, CrcCheck.Result check, int minutes, boolean after, boolean provenNow) {
    // Given
    URI url = URI.create("https://bot.example/hook");
    Webhook webhook = new Webhook(1, new Person(7, "bot"), url, "secret", PROVEN, before, PROVEN);
    Instant now = PROVEN.plus(Duration.ofMinutes(minutes));

    // When
    Webhook checked = webhook.after(check, now);

    // Then
    assertThat(checked.valid()).isEqualTo(after);
    assertThat(checked.proven()).isEqualTo(provenNow ? now : PROVEN);
  }
}
