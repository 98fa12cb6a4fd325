package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.Jobs;
import dev.rapport.publish.ReconcileReplies;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Faults;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The real client, flow, broker and database against a network that fails on order. The numbers are
 * those of the fault cases in the catalogue of failures that Rapport is held against: 1 to 15 on
 * reading, 16 to 24 on posting.
 */
@QuarkusTest
@WithTestResource(Engines.class)
class FaultCasesTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  /** Looks after which an absence that they show is believed. */
  private static final int ENOUGH = 3;

  private static final String POSTING = "'on':'POST /2/tweets',";
  private static final String READING = "'on':'GET /2/users/{id}/mentions',";
  private static final String LOOKING = "'on':'GET /2/users/{id}/tweets',";

  private final Faults faults = Faults.of("rapport");

  @Inject Jobs jobs;
  @Inject ReconcileReplies replies;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @AfterEach
  void clear() {
    faults.clear();
  }

  @ParameterizedTest(name = "case {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          16 | the connection breaks after the post was made | 'fault':'reset-after-commit' | my cat died last night and the house is so quiet
          16 | X fails with 503 after the post was made      | 'fault':'status','status':503,'committed':true | thank you, that was so kind of you
          16 | the answer is cut off                         | 'fault':'truncated' | good morning, what a lovely day!
          16 | the answer has no id                          | 'fault':'missing-fields','fields':['id'] | I passed my exam today!!
          16 | the answer is empty                           | 'fault':'empty' | my code works and I have no idea why lol
          16 | a gateway answers 200 after the post was made | 'fault':'html','status':200,'committed':true | third time your update broke my build, I'm furious!!
          16 | a gateway answers 502 after the post was made | 'fault':'html','status':502,'committed':true | everyone forgot my birthday
          16 | a gateway answers 404 after the post was made | 'fault':'html','status':404,'committed':true | we won the final, I can't believe it!
          """)
  void aPostWhoseAnswerIsLostIsRecognised(String number, String what, String fault, String text) {
    // Given
    faults.order(1, POSTING + fault + ",'times':1");

    // When
    String mention = person("asker").post("@rapport " + text);

    // Then
    becomes(mention, "Published", "found among the account's own posts");
    assertThat(states(mention)).endsWith("Publishing", "Unknown", "Published");
    answeredOnce(mention);
  }

  @ParameterizedTest(name = "case {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          17 | the connection breaks before the post was made | 'fault':'reset-before-commit' | got the rejection letter. third one this month.
          17 | X fails with 500 and made nothing              | 'fault':'status','status':500 | you charged me twice and nobody answers my emails
          17 | a gateway answers 502 and X heard nothing      | 'fault':'html','status':502 | thanks a lot for the help yesterday
          17 | a gateway answers 403 and X heard nothing      | 'fault':'html','status':403 | why do programmers prefer dark mode? because light attracts bugs
          """)
  void aPostThatWasNeverMadeIsMadeOnce(String number, String what, String fault, String text) {
    // Given
    faults.order(1, POSTING + fault + ",'times':1");

    // When
    String mention = person("asker").post("@rapport " + text);

    // Then
    becomes(mention, "Published", "posted");
    assertThat(states(mention))
        .endsWith("Publishing", "Unknown", "Approved", "Publishing", "Published");
    answeredOnce(mention);
  }

  @ParameterizedTest(name = "case 16: a lost answer, and {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the own posts lack what tells a reply | 'fault':'missing-fields','fields':['referenced_tweets'] | lonely tonight
          the own posts are a hollow page       | 'fault':'missing-fields','fields':['data']              | just feeling really down today, no reason
          the own posts are cut off             | 'fault':'truncated'                                     | sick of your ads. sick of your bugs.
          """)
  void whatCannotBeReadProvesNoAbsence(String what, String fault, String text) {
    // Given
    faults.order(1, POSTING + "'fault':'reset-after-commit','times':1", LOOKING + fault);

    // When
    String mention = person("asker").post("@rapport " + text);
    await().atMost(SOON).until(() -> states(mention).contains("Unknown"));

    // Then
    await().atMost(SOON).until(() -> looksInVain(mention) > ENOUGH);
    assertThat(states(mention)).endsWith("Publishing", "Unknown");
    faults.clear();
    theWaitIsOver(mention);
    becomes(mention, "Published", "found among the account's own posts");
    answeredOnce(mention);
  }

  /** How often it was looked for, long after it was posted. */
  private int looksInVain(String mention) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE reply SET attempted_at = attempted_at - interval '1 minute'"
                    + " WHERE root_id = ?",
                mention));
    theWaitIsOver(mention);
    replies.reconcile();
    return faults.fired().getLast();
  }

  @Test
  void case16ALostAnswerAndTimelinesThatLag() {
    // Given
    faults.order(1, 1_500, POSTING + "'fault':'reset-after-commit','times':1");

    // When
    String mention = person("asker").post("@rapport what is the capital of Norway?");

    // Then
    becomes(mention, "Published", "found among the account's own posts");
    faults.clear();
    answeredOnce(mention);
  }

  @Test
  void case18ADuplicateThatIsNotOursGoesToAPerson() {
    // Given
    faults.order(
        1,
        POSTING
            + "'fault':'status','status':403,'title':'Forbidden',"
            + "'detail':'You are not allowed to create a Tweet with duplicate content.'");

    // When
    String mention = person("asker").post("@rapport happy birthday to you!");

    // Then
    becomes(mention, "Held", "the platform refuses the text as a duplicate of another post");
    assertThat(faults.fired()).containsExactly(1);
    assertThat(repliesTo(mention)).isEmpty();
  }

  @ParameterizedTest(name = "case {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          19 | nobody summoned us | its author did not summon us (status 403) | 'type':'https://api.x.com/2/problems/not-authorized-for-resource'
          19 | the conversation is restricted | its author restricts who may reply (status 403) | 'detail':'The original Tweet author restricted who can reply to this Tweet.'
          20 | the post is gone | the post is gone (status 403) | 'detail':'You attempted to reply to a Tweet that is deleted or not visible to you.'
          """)
  void whatIsRefusedForGoodIsTriedOnce(String number, String what, String reason, String problem) {
    // Given
    faults.order(1, POSTING + "'fault':'status','status':403," + problem);

    // When
    String mention = person("asker").post("@rapport hello there, " + what.length() + " times");

    // Then
    becomes(mention, "Refused", reason);
    assertThat(faults.fired()).containsExactly(1);
    assertThat(repliesTo(mention)).isEmpty();
  }

  @Test
  void case22ARateLimitOnPostingIsWaitedFor() {
    // Given
    faults.order(1, POSTING + "'fault':'status','status':429,'resetSeconds':2,'times':1");

    // When
    String mention = person("asker").post("@rapport can you hear me over there?");

    // Then
    becomes(mention, "Published", "posted");
    assertThat(reasons(mention)).contains("rate limit (status 429)");
    answeredOnce(mention);
  }

  @ParameterizedTest(name = "case {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          14: no credit is left         | no credits are left (status 402)         | 'fault':'credit-runs-out','calls':0 | laid off today after 9 years at the company
          21: the token was revoked     | the credentials are refused (status 401) | 'fault':'status','status':401       | it's been a year since mum passed and it still hurts
          """)
  void whatTakesAPersonToMendWaitsAndGoesOutAfterwards(
      String what, String reason, String fault, String text) {
    // Given
    faults.order(1, POSTING + fault);
    String mention = person("asker").post("@rapport " + text);
    becomes(mention, "Approved", reason);
    assertThat(repliesTo(mention)).isEmpty();

    // When
    faults.clear();
    theWaitIsOver(mention);

    // Then
    becomes(mention, "Published", "posted");
    answeredOnce(mention);
  }

  @Test
  void case24APostUnderWayIsFinishedAndNoneBeginsWhileTheSwitchIsStopped() {
    // Given
    faults.order(1, POSTING + "'fault':'latency','toMillis':2000,'fromMillis':2000,'times':1");
    String first = person("asker").post("@rapport see you tomorrow, take care!");
    becomes(first, "Publishing", "the intent to post is on record");

    // When
    turn("stop");
    String second = person("asker").post("@rapport what a joke of a service. refund NOW");

    // Then
    becomes(first, "Published", "posted");
    becomes(second, "Approved", trace(second).getString("reason"));
    assertThat(repliesTo(second)).isEmpty();
    turn("release");
    becomes(second, "Published", "posted");
    answeredOnce(first);
    answeredOnce(second);
  }

  @ParameterizedTest(name = "case {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5 | a gateway's page with 200  | 'fault':'html','status':200 | she said yes!!! we are getting married
          5 | an empty answer            | 'fault':'empty' | nice work on the new release, team
          5 | posts without an author    | 'fault':'missing-fields','fields':['author_id'] | is this thing on?
          5 | posts without a time       | 'fault':'missing-fields','fields':['created_at'] | I feel like nobody cares about me
          5 | a page without its posts   | 'fault':'missing-fields','fields':['data'] | this heat is killing me lol
          """)
  void aBrokenPageIsKeptAsideAndNothingIsLost(
      String number, String what, String fault, String text) {
    // Given
    String cursor = cursor();
    int quarantined = quarantined();
    faults.order(1, READING + fault);
    String mention = person("asker").post("@rapport " + text);
    await().atMost(SOON).until(() -> faults.fired().getFirst() > 3);
    assertThat(cursor()).isEqualTo(cursor);

    // When
    faults.clear();

    // Then
    becomes(mention, "Published", "posted");
    answeredOnce(mention);
    assertThat(quarantined()).isGreaterThan(quarantined);
    assertThat(Long.parseLong(cursor())).isGreaterThanOrEqualTo(Long.parseLong(mention));
  }

  @ParameterizedTest(name = "case {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1 | a rate limit                     | 'fault':'status','status':429,'resetSeconds':2,'times':1 | where do you come from, friend?
          3 | X fails with 503                 | 'fault':'status','status':503,'times':2                  | the concert yesterday was amazing
          5 | a page is cut off                | 'fault':'truncated','times':2                            | my new phone died after two days
          4 | the connection breaks            | 'fault':'reset-before-commit','times':3                  | your app ate my homework
          """)
  void whatComesWhileXCannotBeReadIsAnsweredLater(
      String number, String what, String fault, String text) {
    // Given
    faults.order(1, READING + fault);

    // When
    String mention = person("asker").post("@rapport " + text);

    // Then
    becomes(mention, "Published", "posted");
    answeredOnce(mention);
  }

  /** One reply in the thread, ours, and X never had to refuse a second one. */
  private void answeredOnce(String mention) {
    await().atMost(SOON).untilAsserted(() -> assertThat(repliesTo(mention)).hasSize(1));
    assertThat(repliesTo(mention).getFirst().get("id"))
        .isEqualTo(trace(mention).getString("reply.id"));
    assertThat(faults.refusals()).noneMatch(refusal -> refusal.contains("403 You are not allowed"));
  }

  private List<Map<String, Object>> repliesTo(String mention) {
    return person("watcher").thread(mention).stream()
        .filter(post -> !post.get("id").equals(mention))
        .toList();
  }

  /** The round that looks for lost answers comes each second; in a test nobody waits for it. */
  private void becomes(String mention, String state, String reason) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              replies.reconcile();
              JsonPath trace = trace(mention);
              assertThat(trace.getString("state") + ": " + trace.getString("reason"))
                  .isEqualTo(state + ": " + reason);
            });
  }

  private static List<String> states(String mention) {
    return trace(mention).getList("history.state");
  }

  private static List<String> reasons(String mention) {
    return trace(mention).getList("history.reason");
  }

  private static JsonPath trace(String mention) {
    return given().get("/api/mentions/x/" + mention).jsonPath();
  }

  private static void turn(String how) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim"))
        .post("/api/switch/" + how)
        .then()
        .statusCode(200);
  }

  /** Nobody waits a quarter of an hour in a test. */
  private void theWaitIsOver(String mention) {
    jdbi.useHandle(
        handle -> {
          handle.execute("UPDATE write_budget SET paused_until = 'epoch'");
          handle.execute("UPDATE mention_state SET due_at = now() WHERE root_id = ?", mention);
        });
  }

  private String cursor() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT coalesce(max(cursor), '0') FROM intake_cursor")
                .mapTo(String.class)
                .one());
  }

  private int quarantined() {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT count(*) FROM quarantine").mapTo(Integer.class).one());
  }

  private Person person(String name) {
    return Person.at(x, name);
  }
}
