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
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command asks of the bot, and what it prints. */
class PromptCommandTest {

  @RegisterExtension
  static final WireMockExtension bot =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private static final String MADE = "{\"version\":\"persona/desk@1a2b3c4d\"}";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aFileIsProposedByItsFolderAndName() throws IOException {
    // Given
    Path personas = Files.createDirectory(folder.resolve("personas"));
    Path file = Files.writeString(personas.resolve("desk.md"), "# Desk");
    bot.stubFor(post("/api/prompts/persona/desk/proposals").willReturn(okJson(MADE)));

    // When
    int status = run("propose", file.toString(), "--by", "kim");

    // Then
    assertThat(status).isZero();
    assertThat(out.toString()).contains("rapport prompt approve persona/desk@1a2b3c4d --by NAME");
    bot.verify(
        postRequestedFor(urlEqualTo("/api/prompts/persona/desk/proposals"))
            .withRequestBody(equalToJson("{\"by\":\"kim\",\"text\":\"# Desk\"}")));
  }

  @Test
  void aRefusalIsOneLineAndStatusOne() {
    // Given
    bot.stubFor(
        post("/api/prompts/persona/desk/1a2b3c4d/approval")
            .willReturn(jsonResponse("{\"error\":\"somebody else must approve it\\u001b\"}", 409)));

    // When
    int status = run("approve", "persona/desk@1a2b3c4d", "--by", "kim");

    // Then
    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).isEqualToIgnoringNewLines("rapport: somebody else must approve it?");
  }

  @Test
  void theListSaysWhatIsLiveWhatWaitsAndWhatIsBanned() {
    // Given
    bot.stubFor(
        get("/api/prompts")
            .willReturn(
                okJson(
                    """
                    {"versions": [
                      {"version": "persona/desk@1a2b3c4d", "state": "LIVE", "proposedBy": "kim",
                       "approvedBy": "lee"},
                      {"version": "prompt/reply@0a0b0c0d", "state": "PROPOSED",
                       "proposedBy": "mo", "approvedBy": null}],
                     "waiting": ["a.md holds an edit"],
                     "banned": [{"phrase": "be edgy", "by": "kim", "why": "May"}]}
                    """)));

    // When
    run("list");

    // Then
    assertThat(out.toString().lines())
        .containsExactly(
            "LIVE      persona/desk@1a2b3c4d, proposed by kim, approved by lee",
            "PROPOSED  prompt/reply@0a0b0c0d, proposed by mo",
            "note: a.md holds an edit",
            "banned: 'be edgy' by kim: May");
  }

  @Test
  void theWordsOfOneVersionAreShown() {
    // Given
    bot.stubFor(
        get("/api/prompts/persona/desk")
            .willReturn(
                okJson(
                    """
                    [{"version": {"hash": "ffff0000"}, "text": "newer"},
                     {"version": {"hash": "1a2b3c4d55"}, "text": "# Desk\\nolder"}]
                    """)));

    // When
    run("show", "persona/desk@1a2b3c4d");

    // Then
    assertThat(out.toString().lines()).containsExactly("# Desk", "older");
  }

  @Test
  void aBotThatIsNotThereIsSaidSo() throws IOException {
    // Given
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    // When
    int status = command().execute("prompt", "list", "--port", String.valueOf(port));

    // Then
    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).contains("no bot answers at http://127.0.0.1:" + port);
  }

  private int run(String... arguments) {
    return command()
        .execute(
            Stream.concat(
                    Stream.concat(Stream.of("prompt"), Stream.of(arguments)),
                    Stream.of("--port", String.valueOf(bot.getPort())))
                .toArray(String[]::new));
  }

  private CommandLine command() {
    return Rapport.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
  }
}
