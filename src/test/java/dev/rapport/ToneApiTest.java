package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.testing.Engines;
import dev.rapport.tone.ToneAnalyzer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators and programs get who ask how a text sounds. */
@QuarkusTest
@WithTestResource(Engines.class)
class ToneApiTest {

  private final ObjectMapper json = new ObjectMapper();

  @Inject ToneAnalyzer analyzer;

  @Test
  void aTextGetsItsWholeReading() throws IOException {
    // Given
    String text = "your update broke my build, I'm furious!! 😡";

    // When
    String answer =
        ask(json.writeValueAsString(Map.of("text", text, "language", "en")))
            .statusCode(200)
            .contentType(ContentType.JSON)
            .extract()
            .asString();

    // Then it is what the command line writes, too
    assertThat(json.readTree(answer))
        .isEqualTo(json.readTree(json.writeValueAsString(analyzer.read(text, "en"))));
  }

  @Test
  void theLanguageMayBeLeftOutAndTheTextMayBeAnything() {
    ask("{\"text\":\"\"}").statusCode(200).body("intent", is("empty"));
    ask("{\"text\":\"\\u0000 \\ud83d great\"}").body("sentiment.label", is("positive"));
    ask("{\"text\":\"" + "so good ".repeat(100_000) + "\"}").body("language", is("en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":              | the body is not the JSON that is expected here
          ["text"]              | the body is not the JSON that is expected here
          {"text":{"a":1}}      | the body is not the JSON that is expected here
          ''                    | the body is not the JSON that is expected here
          {"words":"hello"}     | text must be given
          {"text":null}         | text must be given
          null                  | text must be given
          """)
  void whatIsNoQuestionGetsOneClearLine(String body, String line) {
    ask(body).statusCode(400).body("error", is(line));
  }

  @Test
  void aBodyThatIsTooLongIsRefused() {
    // Given
    String body = "{\"text\":\"" + "a".repeat(1 << 20) + "\"}";

    // When
    ValidatableResponse answer = ask(body);

    // Then
    answer.statusCode(413).body("error", containsString("1024 KiB"));
  }

  @Test
  void itIsInTheApisDescription() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .body("paths.'/api/tone'.post.summary", is("How a text sounds"))
        .body(
            "paths.'/api/tone'.post.requestBody.content.'application/json'.schema.'$ref'",
            is("#/components/schemas/Asked"));
  }

  private static ValidatableResponse ask(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/tone").then();
  }
}
