package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.sandbox.SandboxProfile;
import dev.rapport.testing.x.XDocument;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of X's documents, called well and called wrongly; {@link SpecFilter} holds each
 * answer against both documents, here and wherever else a {@link User} asks.
 */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class SandboxSpecTest {

  /** For those who only read. */
  private static World world;

  @BeforeEach
  void people() {
    world = world == null ? World.fresh() : world;
  }

  static Stream<String> operations() {
    return Stream.of(XDocument.values())
        .flatMap(document -> document.operations().stream())
        .distinct();
  }

  static Stream<String> writes() {
    return operations().filter(operation -> !operation.startsWith("GET "));
  }

  static Stream<Arguments> reads() {
    return Stream.of(XDocument.values())
        .flatMap(
            document ->
                document.operations().stream()
                    .filter(operation -> operation.startsWith("GET "))
                    .map(operation -> Arguments.of(document, operation.substring(4))));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void everyReadIsAnsweredBare(XDocument document, String path) {
    // Given
    Map<String, String> nothing = Map.of();

    // When
    Response response = world.read(path, nothing);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("reads")
  void everythingThatTheDocumentListsCanBeAskedFor(XDocument document, String path) {
    // Given
    Map<String, String> everything = new HashMap<>();
    document.lists(path).forEach((name, words) -> everything.put(name, String.join(",", words)));
    everything.remove("exclude");

    // When
    Response response = world.read(path, everything);

    // Then
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void everyWriteIsAnswered(String operation) {
    // Given
    World ofItsOwn = World.fresh();

    // When
    Response response = ofItsOwn.write(operation);

    // Then
    assertThat(response.statusCode()).isIn(200, 201);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whoSaysNothingIsRefusedInForm(String operation) {
    // Given
    var request = given().filter(new SpecFilter());

    // When
    Response response = request.request(method(operation), "/sandbox/x" + place(operation));

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
  }

  /** Without those that nothing can be wrong with. */
  static Stream<String> fallible() {
    return operations().filter(operation -> !operation.equals("DELETE /2/connections/all"));
  }

  @ParameterizedTest
  @MethodSource("fallible")
  void aWrongRequestIsRefusedInForm(String operation) {
    // Given
    var request = world.asked(operation);
    switch (method(operation)) {
      case "GET" -> request.queryParam("no_such_parameter", "1");
      case "POST", "PUT" -> request.contentType(ContentType.JSON).body("{\"no_such_member\":1}");
      default -> {}
    }

    // When
    Response response =
        request.request(
            method(operation), "/sandbox/x" + place(operation).replace(world.question(), "no_id"));

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aWrongReadIsRefusedInTheWordsOfItsDocument(XDocument document, String path) {
    // Given
    Map<String, String> wrong = new HashMap<>(Map.of("no_such_parameter", "1"));
    document.lists(path).keySet().stream()
        .filter(name -> name.matches("(tweet|post)\\.fields"))
        .forEach(name -> wrong.put(name, "id"));

    // When
    Response response = world.read(path, wrong);

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void aPlantedWrongAnswerIsCaught() {
    // Given
    Filter planted =
        (request, expected, context) ->
            new ResponseBuilder()
                .clone(context.next(request, expected))
                .setBody("{\"data\":{\"id\":7,\"name\":\"Bob\",\"username\":\"bob\"}}")
                .build();

    // When
    ThrowingCallable asking =
        () -> world.bob().request().filter(planted).get("/sandbox/x/2/users/me");

    // Then
    assertThatThrownBy(asking)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("/data/id type");
  }

  private static String method(String operation) {
    return operation.substring(0, operation.indexOf(' '));
  }

  private String place(String operation) {
    return world.place(operation.substring(operation.indexOf(' ') + 1));
  }
}
