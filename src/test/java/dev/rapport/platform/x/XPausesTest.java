package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.MovingClock;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long an endpoint is left alone, by what its refusals say. */
class XPausesTest {

  private static final String READING = "GET /2/users/{}/mentions";

  private final MovingClock clock = new MovingClock();
  private final XPauses pauses = new XPauses(clock, RandomGenerator.of("Random"));
  private final XPauses exact = new XPauses(clock, () -> 0);

  private HttpHeaders headers(Object... pairs) {
    Map<String, List<String>> headers = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      headers.put((String) pairs[i], List.of(String.valueOf(pairs[i + 1])));
    }
    return HttpHeaders.of(headers, (name, value) -> true);
  }

  private long in(Duration time) {
    return clock.instant().plus(time).getEpochSecond();
  }

  private HttpHeaders used(Duration until) {
    return headers("x-rate-limit-remaining", 0, "x-rate-limit-reset", in(until));
  }

  private List<Long> seconds(int times, HttpHeaders told) {
    return IntStream.range(0, times).mapToObj(i -> again(told).toSeconds()).toList();
  }

  /** Comes back when the pause is over, and is refused again. */
  private Duration again(HttpHeaders told) {
    clock.pass(exact.left(READING).orElse(Duration.ZERO));
    return exact.refused(READING, told);
  }

  @Test
  void aResetIsWaitedForAndOthersGoOn() {
    // When
    Duration pause = exact.refused(READING, used(Duration.ofMinutes(7)));

    // Then
    assertThat(pause).isEqualTo(Duration.ofMinutes(7));
    assertThat(exact.left(READING)).contains(Duration.ofMinutes(7));
    assertThat(exact.left("POST /2/tweets")).isEmpty();
  }

  @Test
  void whoWaitsComesBackALittleLaterAndNotAtOnce() {
    // When
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      waits.add(pauses.refused("endpoint " + i, used(Duration.ofSeconds(50))));
    }

    // Then
    assertThat(waits)
        .allMatch(wait -> wait.compareTo(Duration.ofSeconds(50)) >= 0)
        .allMatch(wait -> wait.compareTo(Duration.ofSeconds(55)) <= 0);
    // Of 100 among 5000 milliseconds one or two are alike, and more than ten practically never.
    assertThat(waits.stream().distinct().count()).isGreaterThan(90);
  }

  @Test
  void afterThePauseItMayBeAskedAgain() {
    // Given
    exact.refused(READING, used(Duration.ofMinutes(7)));

    // When
    clock.pass(Duration.ofMinutes(7));

    // Then
    assertThat(exact.left(READING)).isEmpty();
  }

  @Test
  void aResetInThePastIsNotBelieved() {
    assertThat(seconds(6, used(Duration.ofMinutes(-1))))
        .containsExactly(60L, 120L, 240L, 480L, 900L, 900L);
  }

  @Test
  void whatIsLeftOverIsNotBelieved() {
    // Given
    HttpHeaders told =
        headers("x-rate-limit-remaining", 180, "x-rate-limit-reset", in(Duration.ofSeconds(5)));

    // When
    List<Long> waits = seconds(3, told);

    // Then
    assertThat(waits).containsExactly(60L, 120L, 240L);
  }

  @Test
  void nothingToldIsAMinute() {
    assertThat(exact.refused(READING, headers())).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aResetThatKeepsMovingIsBelievedTwice() {
    // When
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      clock.pass(exact.left(READING).orElse(Duration.ZERO));
      waits.add(exact.refused(READING, used(Duration.ofSeconds(3))).toSeconds());
    }

    // Then
    assertThat(waits).containsExactly(3L, 3L, 60L, 120L, 240L);
  }

  @Test
  void oneAnswerEndsTheDistrust() {
    // Given
    seconds(4, headers());
    exact.passed(READING);

    // When
    Duration pause = exact.refused(READING, headers());

    // Then
    assertThat(pause).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void manyThatWereUnderWayAtOnceCountAsOne() {
    // When
    for (int i = 0; i < 16; i++) {
      exact.refused(READING, headers());
    }

    // Then
    assertThat(exact.left(READING)).contains(Duration.ofMinutes(1));
  }

  @Test
  void theDaysLimitIsWaitedForToItsEnd() {
    // Given
    Instant reset = clock.instant().plus(Duration.ofHours(17));
    HttpHeaders told =
        headers(
            "x-rate-limit-remaining",
            99,
            "x-rate-limit-reset",
            in(Duration.ofMinutes(3)),
            "x-app-limit-24hour-remaining",
            0,
            "x-app-limit-24hour-reset",
            reset.getEpochSecond());

    // When
    Duration pause = exact.refused(READING, told);

    // Then
    assertThat(pause).isEqualTo(Duration.ofHours(17));
  }

  @Test
  void theUsersDayCountsToo() {
    // Given
    HttpHeaders told =
        headers(
            "x-app-limit-24hour-remaining",
            500,
            "x-app-limit-24hour-reset",
            in(Duration.ofHours(20)),
            "x-user-limit-24hour-remaining",
            0,
            "x-user-limit-24hour-reset",
            in(Duration.ofHours(2)));

    // When
    Duration pause = exact.refused(READING, told);

    // Then
    assertThat(pause).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void aResetFarOffIsNotWaitedForLongerThanAWindow() {
    assertThat(exact.refused(READING, used(Duration.ofDays(3)))).isEqualTo(Duration.ofMinutes(15));
  }
}
