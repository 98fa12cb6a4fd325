package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import dev.rapport.testing.Texts;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Five hundred posts of all kinds: every one has exactly one outcome with a reason, everybody who
 * may be answered is, once, and nobody else.
 */
@QuarkusTest
@WithTestResource(Engines.class)
class ManyMentionsTest {

  private static final int POSTS = 500;
  private static final int PEOPLE = 50;
  private static final int EDITED = 20;
  private static final int OWN = 20;
  private static final int IMPLICIT = 20;
  private static final int AFTER_STOP = 10;
  private static final int PLAIN = POSTS - EDITED - OWN - IMPLICIT - AFTER_STOP;
  private static final Set<String> UNDER_WAY =
      Set.of("Received", "Drafting", "Drafted", "Approved", "Publishing", "Unknown");

  private final Texts texts = Texts.all();

  @Inject Jobs jobs;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @Test
  void everybodyGetsOneOutcome() {
    // Given
    List<String> plain = posts(PLAIN, i -> somebody(i).post(mention()));
    List<String> edited = posts(EDITED, this::edited);
    List<String> own = posts(OWN, i -> person("rapport").post(mention()));
    List<String> implicit = posts(IMPLICIT, i -> somebody(i + 1).reply(plain.get(i), texts.next()));
    String stop = person("leaver").post("@rapport stop");
    awaitOutcomes(List.of(stop));
    List<String> late = posts(AFTER_STOP, i -> person("leaver").post(mention()));
    List<String> eligible = Stream.concat(plain.stream(), edited.stream()).toList();

    // When
    awaitOutcomes(all(eligible, own, implicit, late));
    decideOnWhatWaits(eligible, ManyMentionsTest::approve);
    awaitOutcomes(eligible);
    decideOnWhatWaits(eligible, ManyMentionsTest::write);
    awaitOutcomes(eligible);

    // Then
    assertThat(outcomes(eligible)).isEqualTo(Map.of("Published posted", PLAIN + EDITED));
    assertThat(outcomes(own)).isEqualTo(Map.of("Ineligible own-post", OWN));
    assertThat(outcomes(implicit)).isEqualTo(Map.of("Ineligible implicit-mention", IMPLICIT));
    assertThat(outcomes(List.of(stop))).isEqualTo(Map.of("Ineligible opt-out-request", 1));
    assertThat(outcomes(late)).isEqualTo(Map.of("Ineligible opted-out", AFTER_STOP));
    assertThat(answersTo(all(eligible, own, implicit, late, List.of(stop))))
        .hasSize(eligible.size())
        .containsOnlyKeys(eligible)
        .allSatisfy((mention, answers) -> assertThat(answers).isEqualTo(1));
  }

  /** Posts, and edits it at once; the mention is known by its first id. */
  private String edited(int i) {
    Person author = somebody(i);
    String first = author.post(mention());
    author.edit(first, mention());
    return first;
  }

  /** Half name us first, half at the end. */
  private String mention() {
    String text = texts.next();
    return text.length() % 2 == 0 ? "@rapport " + text : text + " @rapport";
  }

  private static void decideOnWhatWaits(List<String> mentions, Consumer<String> decision) {
    mentions.stream()
        .filter(mention -> trace(mention).getString("state").equals("Held"))
        .forEach(decision);
  }

  /** A person approves what may go out, and writes an answer where there is none. */
  private static void approve(String mention) {
    String path = "/api/reviews/x/" + mention + "/approve";
    int status = given().contentType(ContentType.JSON).body("{}").post(path).statusCode();
    if (status != 200) {
      write(mention);
    }
  }

  /** Vetted answers are few, and the platform takes none twice: then it is a person's turn. */
  private static void write(String mention) {
    String text = "Thank you for writing. A person has read this, number %s.".formatted(mention);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("text", text, "by", "a person"))
        .post("/api/reviews/x/" + mention + "/approve")
        .then()
        .statusCode(200);
  }

  private static void awaitOutcomes(List<String> mentions) {
    Deque<String> open = new ArrayDeque<>(mentions);
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> {
              while (!open.isEmpty() && isSettled(open.peek())) {
                open.remove();
              }
              assertThat(open).isEmpty();
            });
  }

  private static boolean isSettled(String mention) {
    String state = trace(mention).getString("state");
    return state != null && !UNDER_WAY.contains(state);
  }

  private Map<String, Integer> outcomes(List<String> mentions) {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (String mention : mentions) {
      JsonPath trace = trace(mention);
      outcomes.merge(trace.getString("state") + " " + trace.getString("reason"), 1, Integer::sum);
    }
    return outcomes;
  }

  /** How often each of these posts was answered by us, in whichever of its versions. */
  private Map<String, Long> answersTo(List<String> mentions) {
    Map<String, String> roots =
        mentions.stream()
            .flatMap(
                mention ->
                    trace(mention).<String>getList("versions").stream()
                        .map(version -> Map.entry(version, mention)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return person("rapport").answered().stream()
        .filter(roots::containsKey)
        .collect(Collectors.groupingBy(roots::get, Collectors.counting()));
  }

  private static JsonPath trace(String mention) {
    return given().get("/api/mentions/x/" + mention).jsonPath();
  }

  private Person somebody(int i) {
    return person("somebody" + i % PEOPLE);
  }

  private Person person(String name) {
    return Person.at(x, name);
  }

  private static List<String> posts(int count, Function<Integer, String> post) {
    return IntStream.range(0, count).boxed().map(post).toList();
  }

  @SafeVarargs
  private static List<String> all(List<String>... lists) {
    List<String> all = new ArrayList<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
