package dev.rapport.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.network.TimelineLag;
import dev.rapport.sandbox.network.Timelines;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private static final Call POST = new Call("POST /2/tweets", "rapport");
  private static final int ALWAYS = Integer.MAX_VALUE;

  private final Faults faults = faults();

  @Test
  void theSameSeedGivesTheSameFaults() {
    // Given
    Faults other = faults();
    follow(faults, 7, rule(new Fault.Truncated(), 0.3, ALWAYS, 0));
    follow(other, 7, rule(new Fault.Truncated(), 0.3, ALWAYS, 0));

    // When
    List<Boolean> struck = strikes(faults, 100);

    // Then
    assertThat(struck).isEqualTo(strikes(other, 100)).contains(true, false);
  }

  @Test
  void anotherSeedGivesOthers() {
    // Given
    Faults other = faults();
    follow(faults, 7, rule(new Fault.Truncated(), 0.3, ALWAYS, 0));
    follow(other, 8, rule(new Fault.Truncated(), 0.3, ALWAYS, 0));

    // When
    List<Boolean> struck = strikes(faults, 100);

    // Then
    assertThat(struck).isNotEqualTo(strikes(other, 100));
  }

  @Test
  void theProbabilityIsTheShareOfCalls() {
    // Given
    follow(faults, 1, rule(new Fault.Truncated(), 0.2, ALWAYS, 0));

    // When
    long struck = strikes(faults, 10_000).stream().filter(hit -> hit).count();

    // Then
    assertThat(struck).isBetween(1_800L, 2_200L);
  }

  @Test
  void aRuleStrikesAfterSoManyCallsAndSoManyTimes() {
    // Given
    follow(faults, 1, rule(new Fault.Truncated(), 1, 2, 1));

    // When
    List<Boolean> struck = strikes(faults, 5);

    // Then
    assertThat(struck).containsExactly(false, true, true, false, false);
  }

  @Test
  void theFirstRuleThatStrikesDecides() {
    // Given
    follow(
        faults,
        1,
        rule(new Fault.Truncated(), 1, 1, 0),
        rule(new Fault.ResetAfterCommit(), 1, ALWAYS, 0));

    // When
    List<String> names =
        IntStream.range(0, 3)
            .mapToObj(i -> faults.strike(POST).orElseThrow().fault().name())
            .toList();

    // Then
    assertThat(names).containsExactly("truncated", "reset-after-commit", "reset-after-commit");
  }

  @Test
  void aRuleForOneHandleAndEndpointLeavesOthersAlone() {
    // Given
    FaultRule ours =
        new FaultRule(
            "POST /2/tweets", Optional.of("Rapport"), new Fault.Truncated(), 1, ALWAYS, 0);
    follow(faults, 1, ours);

    // When
    List<Boolean> struck =
        List.of(POST, new Call("POST /2/tweets", "alice"), new Call("GET /2/tweets", "rapport"))
            .stream()
            .map(call -> faults.strike(call).isPresent())
            .toList();

    // Then
    assertThat(struck).containsExactly(true, false, false);
  }

  @Test
  void creditLastsForSoManyChargedCalls() {
    // Given
    follow(faults, 1, rule(new Fault.CreditRunsOut(2), 1, ALWAYS, 0));
    strikes(faults, 10);
    faults.charge(POST);
    boolean afterOne = faults.strike(POST).isPresent();
    faults.charge(POST);

    // When
    boolean afterTwo = faults.strike(POST).isPresent();

    // Then
    assertThat(afterOne).isFalse();
    assertThat(afterTwo).isTrue();
  }

  @Test
  void aNewPlanBeginsAnew() {
    // Given
    follow(faults, 1, rule(new Fault.Truncated(), 1, 1, 0));
    strikes(faults, 3);

    // When
    follow(faults, 1, rule(new Fault.Truncated(), 1, 1, 0));

    // Then
    assertThat(strikes(faults, 2)).containsExactly(true, false);
  }

  @Test
  void whatHappensOnTheWayHappensToNoCall() {
    // Given
    Call stream = new Call("GET /2/tweets/search/stream", "rapport");
    FaultRule lost = onTheWay(new DeliveryFault.Withheld());
    FaultRule broken = onTheWay(new DeliveryFault.Drop());
    follow(faults, 1, lost, broken, rule(new Fault.Truncated(), 1, ALWAYS, 0));

    // When
    List<Boolean> calls = List.of(faults.strike(stream).isPresent(), strikes(faults, 1).getFirst());
    List<DeliveryFault> told =
        IntStream.range(0, 2).mapToObj(i -> faults.onTheWay(stream).orElseThrow().fault()).toList();

    // Then
    assertThat(calls).containsExactly(false, true);
    assertThat(told).containsExactly(new DeliveryFault.Withheld(), new DeliveryFault.Drop());
  }

  @Test
  void aFaultThatDoesNotFitThePlaceDoesNotHappenThere() {
    // Given
    follow(faults, 1, onTheWay(new DeliveryFault.Drop()));

    // When
    Optional<Mishap> mishap = faults.onTheWay(new Call(Endpoints.WEBHOOK, "rapport"));

    // Then
    assertThat(mishap).isEmpty();
  }

  private static FaultRule onTheWay(DeliveryFault fault) {
    return new FaultRule("*", Optional.empty(), new Fault.OnTheWay(fault), 1, 1, 0);
  }

  @Test
  void aLatencyIsDrawnFromItsRange() {
    // Given
    Fault.Latency latency = new Fault.Latency(100, 102);

    // When
    List<Long> drawn = List.of(latency.millis(0), latency.millis(0.5), latency.millis(0.999));

    // Then
    assertThat(drawn).containsExactly(100L, 101L, 102L);
  }

  private static Faults faults() {
    Clock clock = Clock.systemUTC();
    return new Faults(
        new Timelines(new TimelineLag(Duration.ZERO), clock), new ShiftedClock(clock));
  }

  private static void follow(Faults faults, long seed, FaultRule... rules) {
    faults.follow(new FaultPlan(seed, Optional.empty(), Duration.ZERO, List.of(rules)));
  }

  private static FaultRule rule(Fault fault, double probability, int times, int after) {
    return new FaultRule("POST /2/tweets", Optional.empty(), fault, probability, times, after);
  }

  private static List<Boolean> strikes(Faults faults, int calls) {
    return IntStream.range(0, calls).mapToObj(i -> faults.strike(POST).isPresent()).toList();
  }
}
