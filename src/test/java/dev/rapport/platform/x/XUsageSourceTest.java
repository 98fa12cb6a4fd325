package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.mention.money.UsageSource.Told;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** X's own count. */
class XUsageSourceTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

  @RegisterExtension
  static final WireMockExtension X =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @AfterEach
  void whatWasSentIsWhatXKnows() {
    assertThat(Sent.faults(X)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"cap_reset_day\":6,\"project_cap\":3000000,\"project_usage\":1200}",
        "{\"cap_reset_day\":6,\"project_cap\":\"3000000\",\"project_usage\":\"1200\"}"
      })
  void numbersComeAsNumbersOrAsText(String data) {
    // Given
    answer("{\"data\":" + data + "}");

    // When
    Optional<Told> told = source(Optional.of("reading")).read();

    // Then
    assertThat(told).contains(new Told(1200, 3_000_000, LocalDate.of(2026, 10, 30)));
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "404", "429", "503"})
  void whoMayNotAskIsToldNothing(int status) {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/usage/tweets"))
            .willReturn(aResponse().withStatus(status).withBody("{\"title\":\"no\"}")));

    // When
    Optional<Told> told = source(Optional.of("reading")).read();

    // Then
    assertThat(told).isEmpty();
  }

  @Test
  void anAnswerWithoutACountIsNone() {
    // Given
    answer("{\"data\":{\"project_cap\":\"3000000\"}}");

    // When
    Optional<Told> told = source(Optional.of("reading")).read();

    // Then
    assertThat(told).isEmpty();
  }

  @Test
  void withoutABearerTokenNobodyIsAsked() {
    // When
    Optional<Told> told = source(Optional.empty()).read();

    // Then
    assertThat(told).isEmpty();
    assertThat(X.getAllServeEvents()).isEmpty();
  }

  private static void answer(String json) {
    X.stubFor(get(urlPathEqualTo("/2/usage/tweets")).willReturn(okJson(json)));
  }

  private static XUsageSource source(Optional<String> bearer) {
    XConfig config =
        new KeylessXConfig(URI.create(X.baseUrl()), Duration.ofSeconds(5)) {
          @Override
          public Optional<String> bearerToken() {
            return bearer;
          }
        };
    return new XUsageSource(Clients.of(config, CLOCK), config, CLOCK);
  }
}
