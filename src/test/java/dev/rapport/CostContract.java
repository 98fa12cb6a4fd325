package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.Jobs;
import dev.rapport.mention.money.CompareUsage;
import dev.rapport.testing.Bills;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Faults;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What every way of learning of mentions owes to whoever pays: many people are answered, some of
 * them talk on, some like the answer, and then the bot's own meter is the sandbox's bill, kind by
 * kind and to the last tenth of a cent, although answers were lost, pages were read again and
 * things were told twice. The account owns the app, authors are not resolved, prices are X's.
 */
@WithTestResource(Engines.class)
abstract class CostContract {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int WAVE = 50;
  private static final int TALK_ON = 10;
  private static final int LIKES = 10;

  private static final List<String> WORDS =
      List.of(
          "good morning",
          "thank you for yesterday",
          "how do I reset my password",
          "my cat died last night",
          "this is the worst update ever");

  private final Faults faults = Faults.of("rapport");

  @Inject Jobs jobs;
  @Inject CompareUsage usage;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  abstract static class Profile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>();
      settings.put("rapport.platform.x.owns-app", "true");
      settings.put("rapport.platform.x.resolve-authors", "false");
      settings.put("rapport.platform.x.bearer-token", "sandbox-app:rapport");
      settings.put("rapport.platform.x.consumer-key", "app-rapport");
      settings.put("rapport.platform.x.consumer-secret", "app-secret-rapport");
      settings.put("rapport.platform.x.access-token", "token-rapport");
      settings.put("rapport.platform.x.access-token-secret", "token-secret-rapport");
      settings.put("rapport.platform.x.usage-interval", "1ms");
      settings.put("rapport.sandbox.duplicate-check", "false");
      settings.putAll(own());
      return settings;
    }

    abstract Map<String, String> own();
  }

  /** How many first mentions there are. */
  abstract int mentions();

  /** What goes wrong on the way in. */
  abstract String[] mishaps();

  /** What one answered mention costs. */
  abstract Map<String, String> parts();

  /** What one costs that talks on, in a reply to our answer. */
  abstract Map<String, String> partsOfATalk();

  /** What a like of an answer adds to it. */
  abstract Map<String, String> partsOfALike();

  /** The most that an answered mention may cost on average, all that was spent divided by them. */
  abstract String mean();

  @AfterEach
  void clear() {
    faults.clear();
  }

  @Test
  void theMeterIsTheBill() {
    // Given
    notAcrossMidnight();
    jobs.start();
    faults.order(7, both(mishaps()));

    // When
    List<String> first = new ArrayList<>();
    for (int posted = 0; posted < mentions(); posted += WAVE) {
      List<String> wave = post(posted, Math.min(WAVE, mentions() - posted));
      areAnswered(wave);
      first.addAll(wave);
    }
    List<String> talks = talkOn(first.subList(0, TALK_ON));
    areAnswered(talks);
    List<String> liked = first.subList(TALK_ON, TALK_ON + LIKES);
    liked.forEach(mention -> person("fan").like(replyTo(mention)));

    // Then
    cost(liked, and(parts(), partsOfALike()));
    cost(talks, partsOfATalk());
    cost(first.stream().filter(mention -> !liked.contains(mention)).toList(), parts());
    agree();
    BigDecimal answers = BigDecimal.valueOf(first.size() + talks.size());
    BigDecimal each = Bills.total().divide(answers, 6, RoundingMode.UP);
    assertThat(each).as("%s by kind", Bills.metered()).isLessThanOrEqualTo(new BigDecimal(mean()));
    assertThat(faults.fired()).as("every mishap came about").allMatch(times -> times > 0);
  }

  @Test
  void whatIsTakenBackIsChargedOnceAlthoughTheAnswerIsLost() {
    // Given
    notAcrossMidnight();
    jobs.start();
    String mention = person("regrets").post("@rapport good evening, all of you");
    areAnswered(List.of(mention));
    faults.order(7, "'on':'DELETE /2/tweets/{id}','fault':'reset-after-commit','times':1");

    // When
    await().atMost(SOON).until(() -> retract(mention) == 200);

    // Then
    agree();
    assertThat(Bills.metered()).containsEntry("deletion", new BigDecimal("0.01"));
    assertThat(faults.fired()).containsExactly(1);
  }

  /** The answers of some posts and of some reads are lost, and some pages break off. */
  private static String[] both(String... mishaps) {
    return Stream.concat(
            Stream.of(
                "'on':'POST /2/tweets','fault':'reset-after-commit','times':2",
                "'on':'GET /2/users/{id}/mentions','fault':'truncated','probability':0.3,'times':2",
                "'on':'GET /2/users/{id}/tweets','fault':'truncated','probability':0.3,'times':1"),
            Stream.of(mishaps))
        .toArray(String[]::new);
  }

  private List<String> post(int from, int many) {
    return IntStream.range(from, from + many)
        .mapToObj(
            i ->
                person("payer" + i)
                    .post("@rapport " + WORDS.get(i % WORDS.size()) + ", number " + i))
        .toList();
  }

  private List<String> talkOn(List<String> mentions) {
    return mentions.stream()
        .map(
            mention ->
                person("payer" + mentions.indexOf(mention))
                    .reply(replyTo(mention), "@rapport thank you, " + mentions.indexOf(mention)))
        .toList();
  }

  private static void areAnswered(List<String> mentions) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(given().get("/api/mentions?state=Published&limit=200").jsonPath())
                    .extracting(
                        page -> page.getList("mentions.id", String.class), list(String.class))
                    .containsAll(mentions));
  }

  private static String replyTo(String mention) {
    return given().get("/api/mentions/x/" + mention).jsonPath().getString("reply.id");
  }

  private static int retract(String mention) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim", "reason", "a test"))
        .post("/api/mentions/x/" + mention + "/retract")
        .statusCode();
  }

  /** Each of them, part by part, once it was read, answered and looked at. */
  private static void cost(List<String> mentions, Map<String, String> parts) {
    Map<String, BigDecimal> expected = new TreeMap<>();
    parts.forEach((kind, usd) -> expected.put(kind, new BigDecimal(usd).stripTrailingZeros()));
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              Map<String, Map<String, BigDecimal>> costs = Bills.ofMentions();
              assertThat(mentions)
                  .isNotEmpty()
                  .allSatisfy(mention -> assertThat(costs.get(mention)).isEqualTo(expected));
            });
  }

  /** The bot's meter, the sandbox's bill, and what X tells of its own count. */
  private void agree() {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(Bills.metered()).isEqualTo(Bills.billed("rapport")));
    assertThat(Bills.total()).isEqualByComparingTo(Bills.bill("rapport").getString("usd"));
    usage.compare();
    JsonPath told = given().get("/api/costs/usage").jsonPath();
    assertThat(told.getLong("find { it.platform == 'x' }.theirs"))
        .isPositive()
        .isEqualTo(Bills.bill("rapport").getLong("posts"))
        .isEqualTo(told.getLong("find { it.platform == 'x' }.ours"));
  }

  private static Map<String, String> and(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }

  /** Each side dates what it counts by itself, so what is on the way at midnight may differ. */
  private static void notAcrossMidnight() {
    await()
        .atMost(Duration.ofMinutes(4))
        .until(
            () ->
                LocalTime.ofInstant(Instant.now(), ZoneOffset.UTC).isBefore(LocalTime.of(23, 57)));
  }

  private Person person(String name) {
    return Person.at(x, name);
  }
}
