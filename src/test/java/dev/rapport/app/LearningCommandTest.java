package dev.rapport.app;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
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
class LearningCommandTest {

  @RegisterExtension
  static final WireMockExtension bot =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void itSaysWhatWasLearned() {
    // Given
    bot.stubFor(
        get("/api/learning")
            .willReturn(
                okJson(
                    """
                    {"on": true, "position": {"frozen": false, "by": "", "resetAt": null},
                     "situations": [{"name": "anger", "stances": [
                       {"stance": "apologetic", "mean": 0.25, "outcomes": 41.7}]}]}
                    """)));

    // When
    int status = run("show");

    // Then
    assertThat(status).isZero();
    assertThat(out.toString())
        .contains("learning is on; not frozen", "anger", "+0.25 from 42 outcomes");
  }

  @Test
  void oneCommandForgetsAllOfIt() {
    // Given
    bot.stubFor(
        post("/api/learning/reset")
            .willReturn(
                okJson(
                    "{\"frozen\": false, \"by\": \"kim\", \"resetAt\":"
                        + " \"2026-03-01T09:15:02Z\"}")));

    // When
    int status = run("reset", "--by", "kim", "--why", "odd");

    // Then
    assertThat(status).isZero();
    assertThat(out.toString()).contains("forgotten up to 2026-03-01T09:15:02Z");
    bot.verify(
        postRequestedFor(urlEqualTo("/api/learning/reset"))
            .withRequestBody(equalToJson("{\"by\":\"kim\",\"reason\":\"odd\"}")));
  }

  @Test
  void whoeverMovesItSaysWhoTheyAre() {
    assertThat(run("freeze")).isEqualTo(2);
    assertThat(err.toString()).contains("--by must say who you are");
    assertThat(run("melt")).isEqualTo(2);
  }

  private int run(String... arguments) {
    CommandLine command = Rapport.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    String[] all =
        Stream.concat(Stream.of("learning", "--port", "" + bot.getPort()), Stream.of(arguments))
            .toArray(String[]::new);
    return command.execute(all);
  }
}
