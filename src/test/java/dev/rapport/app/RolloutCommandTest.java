package dev.rapport.app;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import picocli.CommandLine;

/** What the command asks of the bot, and what it prints. */
class RolloutCommandTest {

  private static final String REPORT =
      """
      {"version": "terse@1a2b3c4d", "state": "live", "share": 0.05,
       "since": "2026-03-01T09:15:02Z", "why": "12 of 800 conversations are settled", "limit": 140,
       "guardrails": [{"guardrail": "rejection", "e": 1.25,
         "base": {"bad": 3, "of": 40}, "variant": {"bad": 1, "of": 4}}]}
      """;

  @RegisterExtension
  static final WireMockExtension bot =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void itSaysHowItStandsAndWhatSpeaksAgainstIt() {
    // Given
    bot.stubFor(get("/api/rollout").willReturn(okJson(REPORT)));

    // When
    int status = run("show");

    // Then
    assertThat(status).isZero();
    assertThat(out.toString())
        .contains(
            "terse@1a2b3c4d is live at 5 % since 2026-03-01T09:15:02Z: 12 of 800",
            "rejection     1 of    4, base    3 of   40, e = 1.25 of 140");
  }

  @Test
  void oneCommandBeginsIt() {
    // Given
    bot.stubFor(post("/api/rollout/start").willReturn(okJson(REPORT)));

    // When
    int status = run("start", "terse", "--by", "kim", "--why", "shorter");

    // Then
    assertThat(status).isZero();
    bot.verify(
        postRequestedFor(urlEqualTo("/api/rollout/start"))
            .withRequestBody(
                equalToJson("{\"by\":\"kim\",\"reason\":\"shorter\",\"variant\":\"terse\"}")));
  }

  @Test
  void whatIsRefusedIsSaidInOneLine() {
    // Given
    bot.stubFor(
        post("/api/rollout/rollback")
            .willReturn(jsonResponse("{\"error\": \"there is no rollout to take back\"}", 409)));

    // Then
    assertThat(run("rollback", "--by", "kim")).isOne();
    assertThat(err.toString()).contains("there is no rollout to take back");
  }

  @Test
  void wrongUseIsSaidBeforeAnybodyIsAsked() {
    assertThat(run("start", "--by", "kim")).isEqualTo(2);
    assertThat(run("rollback", "terse", "--by", "kim")).isEqualTo(2);
    assertThat(run("advance")).isEqualTo(2);
    assertThat(err.toString()).contains("--by must say who you are");
    assertThat(run("hasten")).isEqualTo(2);
  }

  private int run(String... arguments) {
    CommandLine command = Rapport.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    String[] all =
        Stream.concat(Stream.of("rollout", "--port", "" + bot.getPort()), Stream.of(arguments))
            .toArray(String[]::new);
    return command.execute(all);
  }
}
