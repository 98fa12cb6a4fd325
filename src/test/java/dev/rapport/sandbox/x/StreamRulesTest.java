package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import dev.rapport.sandbox.SandboxProfile;
import dev.rapport.testing.x.XSpec;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an app's filtered stream tells of, and how that is changed. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class StreamRulesTest {

  private static final String RULES = "/sandbox/x/2/tweets/search/stream/rules";

  private User bot;

  @BeforeEach
  void join() {
    bot = User.fresh("ruler");
  }

  @Test
  void aRuleIsAddedAndFound() {
    // When
    Response added = add("@rapport -is:retweet");

    // Then
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(summary(added))
        .isEqualTo(Map.of("created", 1, "not_created", 0, "valid", 1, "invalid", 0));
    assertThat(all().<String>path("data[0].id")).isEqualTo(added.path("data[0].id"));
    assertThat(all().<String>path("data[0].value")).isEqualTo("@rapport -is:retweet");
    assertThat(all().<Integer>path("meta.result_count")).isOne();
    assertThat(faults(added)).isEmpty();
  }

  @Test
  void withoutRulesThereIsNoData() {
    // When
    Response all = all();

    // Then
    assertThat(all.asString()).doesNotContain("\"data\"");
    assertThat(all.<Integer>path("meta.result_count")).isZero();
  }

  @Test
  void theSameRuleTwiceIsToldWithTheOneThatIsThere() {
    // Given
    String first = add("@rapport").path("data[0].id");

    // When
    Response second = add("@rapport");

    // Then
    assertThat(second.<String>path("errors[0].title")).isEqualTo("DuplicateRule");
    assertThat(second.<String>path("errors[0].id")).isEqualTo(first);
    assertThat(summary(second))
        .isEqualTo(Map.of("created", 0, "not_created", 1, "valid", 0, "invalid", 1));
    assertThat(values()).containsExactly("@rapport");
    assertThat(faults(second)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          is:reply         | the query needs a term that can stand alone
          -@rapport        | the query needs a term that can stand alone
          has:geo          | cannot read 'has:geo' in this query
          ''               | A rule has 1 to 1024 characters.
          """)
  void aWrongRuleIsNotCreated(String value, String why) {
    // When
    Response refused = add(value);

    // Then
    assertThat(refused.<String>path("errors[0].details[0]")).isEqualTo(why);
    assertThat(refused.<String>path("errors[0].type")).endsWith("/invalid-rules");
    assertThat(values()).isEmpty();
    assertThat(faults(refused)).isEmpty();
  }

  @Test
  void aRuleHasAGreatestLength() {
    // Given
    String word = "x".repeat(1_024);

    // When
    List<Integer> created =
        List.of(add(word + "x"), add(word)).stream()
            .map(answer -> answer.<Integer>path("meta.summary.created"))
            .toList();

    // Then
    assertThat(created).containsExactly(0, 1);
  }

  @Test
  void anAppHasAThousandRules() {
    // Given
    add(IntStream.range(0, 1_000).mapToObj(i -> "word" + i).toArray(String[]::new));

    // When
    Response oneMore = add("one more");

    // Then
    assertThat(oneMore.<String>path("errors[0].type")).endsWith("/rule-cap");
    assertThat(values()).hasSize(1_000);
  }

  @Test
  void rulesAreDeletedByIdAndByValue() {
    // Given
    String first = add("one").path("data[0].id");
    add("two", "three");

    // When
    Response deleted =
        change(Map.of("delete", Map.of("ids", List.of(first), "values", List.of("two", "four"))));

    // Then
    assertThat(deleted.statusCode()).isEqualTo(200);
    assertThat(summary(deleted)).isEqualTo(Map.of("deleted", 2, "not_deleted", 1));
    assertThat(values()).containsExactly("three");
  }

  @Test
  void allAreDeletedAtOnce() {
    // Given
    add("one", "two");

    // When
    Response deleted = bot.app().queryParam("delete_all", "true").post(RULES);

    // Then
    assertThat(summary(deleted)).isEqualTo(Map.of("deleted", 2, "not_deleted", 0));
    assertThat(values()).isEmpty();
  }

  @Test
  void aDryRunChangesNothing() {
    // Given
    add("one");
    var dry = bot.app().queryParam("dry_run", "true").contentType(ContentType.JSON);

    // When
    Response answer = dry.body("{\"add\":[{\"value\":\"two\"}]}").post(RULES);

    // Then
    assertThat(answer.<Integer>path("meta.summary.created")).isOne();
    assertThat(values()).containsExactly("one");
  }

  @Test
  void rulesBelongToTheApp() {
    // Given
    add("one");

    // When
    Response others = User.fresh("other").app().get(RULES);

    // Then
    assertThat(others.<Integer>path("meta.result_count")).isZero();
  }

  @Test
  void someAreFoundById() {
    // Given
    String first = add("one", "two").path("data[0].id");

    // When
    Response found = bot.app().queryParam("ids", first).get(RULES);

    // Then
    assertThat(found.<List<String>>path("data.value")).containsExactly("one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"add\":[],\"delete\":{}}", "{\"add\":[{\"rule\":\"x\"}]}"})
  void itMustBeClearWhatIsWanted(String body) {
    // Given
    var request = bot.app().contentType(ContentType.JSON).body(body);

    // When
    Response refused = request.post(RULES);

    // Then
    assertThat(refused.statusCode()).isEqualTo(400);
  }

  private Response add(String... values) {
    return change(
        Map.of("add", List.of(values).stream().map(value -> Map.of("value", value)).toList()));
  }

  private Response change(Map<String, ?> body) {
    return bot.app().contentType(ContentType.JSON).body(body).post(RULES);
  }

  private Response all() {
    return bot.app().get(RULES);
  }

  private List<String> values() {
    List<String> values = all().path("data.value");
    return values == null ? List.of() : values;
  }

  private static Map<String, Integer> summary(Response response) {
    return response.path("meta.summary");
  }

  /** The documents know 200 only; the body is the same. */
  private static List<String> faults(Response response) {
    return XSpec.faults(
        SimpleRequest.Builder.post("/2/tweets/search/stream/rules").build(),
        SimpleResponse.Builder.status(200)
            .withContentType(response.contentType())
            .withBody(response.asString())
            .build());
  }
}
