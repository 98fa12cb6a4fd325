package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Faults;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every way of learning of mentions owes: 1,000 of them, told twice, late and out of order,
 * some edited, most of them while X is down, are each stored once, and none is lost. X is down
 * while they are posted and until it has refused some requests, or as long as {@code
 * -Dtest.outage=SECONDS} says; it was also tried with a minute.
 */
@WithTestResource(Engines.class)
abstract class IntakeContract {

  private static final int FIRST = 1;
  private static final int BEFORE = 100;
  private static final int DURING = 849;
  private static final int AFTER = 50;
  private static final int PEOPLE = 20;

  /** Every so many-th mention is edited. */
  private static final int EDITED = 20;

  private static final Duration OUTAGE = Duration.ofSeconds(Long.getLong("test.outage", 0));

  /** So many requests are refused in it, at least. */
  private static final int REFUSED = 2;

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Faults faults = Faults.of("rapport");

  /** What each mention says in the end, by the id of its first version. */
  private final Map<String, String> said = new HashMap<>();

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  /**
   * Settings that all ways have in common; only intake runs, so that a mention stays as it came.
   */
  abstract static class Profile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>();
      settings.put("rapport.roles", "intake,console");
      settings.put("mp.messaging.incoming.mentions-in.enabled", "false");
      settings.put("rapport.platform.x.overlap", "10s");
      settings.put("rapport.platform.x.overlap-interval", "1s");
      settings.put("rapport.platform.x.catch-up-interval", "3s");
      settings.putAll(own());
      return settings;
    }

    abstract Map<String, String> own();
  }

  /** What goes wrong all the time: nothing that loses anything for good. */
  abstract String[] mishaps();

  /** What keeps every other way from helping out, at first. */
  abstract String[] alone();

  /** What else fails while X is down; all requests are refused in any case. */
  abstract String[] outage();

  @AfterEach
  void clear() {
    faults.clear();
  }

  @Test
  @DisplayName(
      "cases 7, 8 and 9: told twice, late or out of order, or while X was away: stored once")
  void athousandMentionsAreEachStoredOnceAndNoneIsLost() {
    // Given
    jobs.start();
    post("first", FIRST);
    await().atMost(SOON).until(this::wasRead);
    faults.order(7, 500, both(mishaps(), alone()));
    post("before", BEFORE);
    allAreThere();

    // When
    long end = System.nanoTime() + OUTAGE.toNanos();
    faults.order(7, both(outage(), "'on':'*','fault':'status','status':503"));
    post("during", DURING);
    await().atMost(OUTAGE.plus(SOON)).until(() -> System.nanoTime() > end && wasRefused());
    assertThat(stored()).hasSize(FIRST + BEFORE);
    faults.order(7, 500, mishaps());
    post("after", AFTER);

    // Then
    allAreThere();
    assertThat(stored()).hasSize(FIRST + BEFORE + DURING + AFTER);
    assertThat(receipts()).isEqualTo(FIRST + BEFORE + DURING + AFTER);
    await()
        .atMost(SOON)
        .until(() -> !given().get("/api/platforms").jsonPath().getBoolean("[0].degraded"));
  }

  private static String[] both(String[] some, String... others) {
    return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
  }

  private void post(String when, int many) {
    List<Person> people =
        IntStream.range(0, PEOPLE).mapToObj(i -> Person.at(x, "person" + i)).toList();
    for (int i = 0; i < many; i++) {
      Person person = people.get(i % PEOPLE);
      String text = "@rapport %s number %d".formatted(when, i);
      String id = person.post(text);
      if (i % EDITED == 0) {
        text += ", as I meant to say";
        person.edit(id, text);
      }
      said.put(id, text);
    }
  }

  private void allAreThere() {
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(() -> assertThat(stored()).containsAllEntriesOf(said));
  }

  private Map<String, String> stored() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT root_id, post ->> 'text' AS text FROM mention")
                .reduceRows(
                    new HashMap<>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("root_id", String.class),
                          row.getColumn("text", String.class));
                      return all;
                    }));
  }

  private boolean wasRefused() {
    return faults.fired().getLast() >= REFUSED;
  }

  /** Whether there is something to go on from. */
  private boolean wasRead() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT EXISTS (SELECT FROM intake_cursor)")
                .mapTo(Boolean.class)
                .one());
  }

  int mentions() {
    return stored().size();
  }

  /** Takes a mention out again that is none of the contract's. */
  void forget(String id) {
    jdbi.useHandle(
        handle -> {
          handle.execute("DELETE FROM transition WHERE root_id = ?", id);
          handle.execute("DELETE FROM mention_state WHERE root_id = ?", id);
          handle.execute("DELETE FROM mention WHERE root_id = ?", id);
        });
  }

  private int receipts() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM transition WHERE state = 'Received'")
                .mapTo(Integer.class)
                .one());
  }
}
