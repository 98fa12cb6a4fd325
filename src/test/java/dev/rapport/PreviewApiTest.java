package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.rapport.testing.Engines;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators and programs get who ask what would be answered. */
@QuarkusTest
@WithTestResource(Engines.class)
class PreviewApiTest {

  @Test
  void aMentionGetsItsDraftAndHowItCameAbout() {
    ask("{\"text\":\"my dog died yesterday and I can't stop crying\"}")
        .statusCode(200)
        .body("wouldPost", is(true))
        .body("draft", not(is("")))
        .body("stance", is("consoling"))
        .body("mode", is("fast"))
        .body("rung", is("hosted"))
        .body("candidates", hasSize(greaterThanOrEqualTo(1)))
        .body("tone.sentiment.label", is("negative"));
  }

  @Test
  void modeLanguageAndThreadMayBeGiven() {
    ask("""
        {"text":"danke!","mode":"thinking","language":"de",
         "thread":[{"ours":false,"text":"geht das?"},{"ours":true,"text":"Ja."}]}
        """)
        .statusCode(200)
        .body("mode", is("thinking"))
        .body("modeReason", is("asked for"))
        .body("language", is("de"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":                              | the body is not the JSON that is expected here
          null                                  | text must be given
          {"mode":"fast"}                       | text must be given
          {"text":"hi","mode":"slow"}           | the mode must be fast or thinking
          {"text":"hi","language":"klingon!"}   | the language must be a tag like en or ja
          {"text":"hi","thread":[{"ours":true}]}| each post of the thread must have a text
          {"text":"hi","thread":[null]}         | each post of the thread must have a text
          """)
  void whatIsNoQuestionGetsOneClearLine(String body, String line) {
    ask(body).statusCode(400).body("error", is(line));
  }

  @Test
  void aBodyThatIsTooLongIsNotRead() {
    ask("{\"text\":\"" + "a".repeat(140_000) + "\"}")
        .statusCode(413)
        .body("error", containsString("128 KiB"));
  }

  private static ValidatableResponse ask(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/preview").then();
  }
}
