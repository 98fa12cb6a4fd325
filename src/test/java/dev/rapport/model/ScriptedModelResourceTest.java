package dev.rapport.model;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.rapport.model.ModelConfig.Api;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyConfig.Modes;
import dev.rapport.reply.ReplyWriter;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.SearchTool;
import dev.rapport.reply.Source;
import dev.rapport.reply.Stance;
import dev.rapport.sandbox.SandboxProfile;
import dev.rapport.tone.Intent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(SandboxProfile.class)
class ScriptedModelResourceTest {

  private static final String SYSTEM = "You are Rapport.\nStance: %s\nLanguage: %s\nIntent: %s\n";
  private static final String USER = "A post:\n<<<f00d\n%s\nf00d>>>\nAnswer it.";

  @TestHTTPResource("/sandbox/model/v1")
  URI base;

  @Inject ReplyWriter chosen;

  private final AnswerBank bank = new AnswerBank();

  @Test
  void answersInTheShapeOfACompletion() {
    // Given
    Map<String, Object> request =
        Map.of(
            "model",
            "grok-4.3",
            "seed",
            5,
            "messages",
            List.of(
                Map.of("role", "system", "content", SYSTEM.formatted("consoling", "en", "sharing")),
                Map.of("role", "user", "content", USER.formatted("my dog died"))));

    // When
    ValidatableResponse response = post("/chat/completions", request);

    // Then
    response
        .statusCode(200)
        .body("object", equalTo("chat.completion"))
        .body("id", startsWith("chatcmpl-"))
        .body("model", equalTo("grok-4.3"))
        .body("choices", hasSize(1))
        .body("choices[0].message.role", equalTo("assistant"))
        .body("choices[0].finish_reason", equalTo("stop"))
        .body("usage.cost_in_usd_ticks", equalTo(0));
    assertThat(cores(Stance.CONSOLING, "pet-loss"))
        .anyMatch(response.extract().<String>path("choices[0].message.content")::contains);
  }

  @Test
  void answersInTheShapeOfAResponse() {
    // Given
    Map<String, Object> request =
        Map.of(
            "model", "grok-4.3",
            "instructions", SYSTEM.formatted("playful", "en", "request"),
            "input",
                List.of(
                    Map.of(
                        "role",
                        "user",
                        "content",
                        List.of(
                            Map.of(
                                "type", "input_text", "text", USER.formatted("tell me a joke"))))));

    // When
    ValidatableResponse response = post("/responses", request);

    // Then
    response
        .statusCode(200)
        .body("object", equalTo("response"))
        .body("status", equalTo("completed"))
        .body("output[0].type", equalTo("message"))
        .body("output[0].content[0].type", equalTo("output_text"))
        .body("usage.cost_in_usd_ticks", equalTo(0));
    assertThat(cores(Stance.PLAYFUL, "wants-joke"))
        .anyMatch(response.extract().<String>path("output[0].content[0].text")::contains);
  }

  @Test
  void namesItsModel() {
    // Given
    String path = base + "/models";

    // When
    ValidatableResponse response = given().auth().oauth2("anything").get(path).then();

    // Then
    response
        .statusCode(200)
        .body("object", equalTo("list"))
        .body("data[0].id", equalTo("scripted"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          /chat/completions | {"messages":[                             | the body is not JSON
          /chat/completions | []                                        | the body must be a JSON object
          /chat/completions | {"model":"m"}                             | 'messages' must be a list of at least one message
          /chat/completions | {"messages":"hello"}                      | 'messages' must be a list of at least one message
          /chat/completions | {"messages":[{}],"stream":true}           | the scripted model does not stream
          /responses        | {"model":"m"}                             | 'input' must be a text or a list of at least one message
          /responses        | nonsense                                  | the body is not JSON
          """)
  void saysWhatIsWrongAsOpenAiDoes(String path, String body, String message) {
    // Given
    var request = given().contentType(ContentType.JSON).body(body);

    // When
    ValidatableResponse response = request.post(base + path).then();

    // Then
    response
        .statusCode(400)
        .body("error.type", equalTo("invalid_request_error"))
        .body("error.message", equalTo(message));
  }

  @Test
  void answersAnyPromptInEnglish() {
    // Given
    Map<String, Object> request =
        Map.of("messages", List.of(Map.of("role", "user", "content", "Hi, what's up?")));

    // When
    ValidatableResponse response = post("/chat/completions", request);

    // Then
    assertThat(cores(Stance.INFORMATIVE, "how-are-you"))
        .anyMatch(
            response.statusCode(200).extract().<String>path("choices[0].message.content")
                ::contains);
  }

  @ParameterizedTest
  @EnumSource
  void ourOwnClientGetsAFittingAnswer(Api api) {
    // Given
    HostedReplyWriter writer =
        client(new TwoModes(Duration.ofSeconds(10)), Protocol.of(api, Dialect.BY_EFFORT));
    Assignments assignment =
        Assignments.question()
            .met(Stance.DE_ESCALATING, Intent.COMPLAINT, "your update broke my build")
            .told(
                SYSTEM.formatted("de-escalating", "en", "complaint"),
                USER.formatted("your update broke my build"));

    // When
    Written written = writer.write(assignment.build());

    // Then
    assertThat(written).isInstanceOf(Answer.class);
    assertThat(cores(Stance.DE_ESCALATING, "bug")).anyMatch(((Answer) written).text()::contains);
    assertThat(((Answer) written).model()).isEqualTo("grok-4.3");
  }

  @Test
  void ourOwnClientIsToldWhatWasFoundAndThought() {
    // Given
    Modes searching = new TwoModes(Duration.ofSeconds(10), Set.of(SearchTool.WEB_SEARCH));
    Assignments assignment =
        Assignments.question()
            .thinking()
            .told(SYSTEM.formatted("playful", "en", "request"), USER.formatted("tell me a joke"));

    // When
    Written written =
        client(searching, Protocol.of(Api.RESPONSES, Dialect.BY_EFFORT)).write(assignment.build());

    // Then
    Answer answer = (Answer) written;
    assertThat(cores(Stance.PLAYFUL, "wants-joke")).anyMatch(answer.text()::contains);
    assertThat(answer.text()).doesNotContain("http", "[", "](");
    assertThat(answer.sources()).containsExactly(new Source("https://example.org/", "An example"));
    assertThat(answer.reasoning())
        .isEqualTo(
            "The post counts as: request. It is to be met in the way called playful, in the"
                + " language en.");
  }

  @Test
  void ourOwnClientIsToldWhatWasThoughtByChatAsWell() {
    // Given
    Assignments assignment =
        Assignments.question()
            .thinking()
            .told(SYSTEM.formatted("playful", "en", "request"), USER.formatted("tell me a joke"));

    // When
    Written written =
        client(new TwoModes(Duration.ofSeconds(10)), Protocol.of(Api.CHAT, Dialect.BY_EFFORT))
            .write(assignment.build());

    // Then
    assertThat(((Answer) written).reasoning()).startsWith("The post counts as: request.");
  }

  private HostedReplyWriter client(Modes modes, Protocol protocol) {
    ApiKey key = ApiKey.of(Optional.of("sandbox"));
    return new HostedReplyWriter(
        "rapport.model.hosted.base-url is set",
        new HostedCalls(modes, protocol),
        new HostedEndpoint(base, key),
        new HostedErrors(key, Clock.systemUTC()));
  }

  @Test
  void isNotThereUnlessItIsSwitchedOn() {
    // Given
    ScriptedModelResource off =
        new ScriptedModelResource(ModelSettings.of(""), new ScriptedModel(bank), Clock.systemUTC());

    // When
    List<Integer> statuses =
        List.of(
            off.chat("{}").getStatus(), off.response("{}").getStatus(), off.models().getStatus());

    // Then
    assertThat(statuses).containsOnly(404);
  }

  @Test
  void withoutAModelTheBuiltInPersonaWrites() {
    // Given, When
    ReplyWriter.Rung rung = chosen.rung();

    // Then
    assertThat(rung).isEqualTo(new ReplyWriter.Rung("builtin", "no model is configured"));
  }

  private ValidatableResponse post(String path, Map<String, Object> request) {
    return given()
        .auth()
        .oauth2("anything")
        .contentType(ContentType.JSON)
        .body(request)
        .post(base + path)
        .then();
  }

  private List<String> cores(Stance stance, String subject) {
    return bank.in("en").orElseThrow().stances().get(stance).subjects().get(subject).cores();
  }
}
