package dev.rapport.sandbox.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.MovingClock;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {

  static final Prices PRICES =
      new SmallRyeConfigBuilder().withMapping(Prices.class).build().getConfigMapping(Prices.class);

  private static final String MENTIONS = "GET /2/users/{}/mentions";

  private final MovingClock clock = new MovingClock();

  @TempDir Path folder;
  private Meter meter;

  @BeforeEach
  void open() {
    meter = new Meter(PRICES, clock, folder);
  }

  @AfterEach
  void close() {
    meter.close();
  }

  private static Charge owned(String post) {
    return new Charge(MENTIONS, PriceClass.OWNED_READ, post);
  }

  @Test
  void whatNobodyUsedCostsNothing() {
    // When
    Usage usage = meter.usage("nobody");

    // Then
    assertThat(usage.usd()).isZero();
    assertThat(usage.days()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST_READ, 0.005",
    "OWNED_READ, 0.001",
    "USER_READ, 0.010",
    "LIKE_READ, 0.001",
    "CREATE, 0.015",
    "CREATE_WITH_URL, 0.200",
    "SUMMONED_REPLY, 0.010",
    "DELETE, 0.010",
    "COUNTS, 0.005",
    "STREAMED_POST, 0.005",
    "ACTIVITY_EVENT, 0.005"
  })
  void everythingHasThePriceThatXAsks(PriceClass price, BigDecimal usd) {
    // When
    meter.charge("bot", new Charge("anything", price, "1"));

    // Then
    assertThat(meter.usage("bot").usd()).isEqualTo(usd);
  }

  @Test
  void theSamePostIsChargedOnceUntilMidnight() {
    // Given
    clock.pass(Duration.ofHours(13));
    meter.charge("bot", owned("1"));
    clock.pass(Duration.ofMinutes(59));

    // When
    boolean beforeMidnight = meter.charge("Bot", owned("1"));
    clock.pass(Duration.ofMinutes(1));
    boolean afterMidnight = meter.charge("bot", owned("1"));

    // Then
    assertThat(beforeMidnight).isFalse();
    assertThat(afterMidnight).isTrue();
    assertThat(meter.usage("bot").days())
        .extracting(Usage.Day::date)
        .containsExactly(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-25"));
    assertThat(meter.usage("bot").usd()).isEqualTo(new BigDecimal("0.002"));
  }

  @Test
  void theSamePostAtAnotherPriceIsAnotherCharge() {
    // Given
    meter.charge("bot", owned("1"));

    // When
    boolean charged = meter.charge("bot", new Charge("GET /2/tweets", PriceClass.POST_READ, "1"));

    // Then
    assertThat(charged).isTrue();
    assertThat(meter.usage("bot").usd()).isEqualTo(new BigDecimal("0.006"));
  }

  @Test
  void anotherEndpointAtTheSamePriceIsNot() {
    // Given
    meter.charge("bot", owned("1"));

    // When
    boolean charged =
        meter.charge("bot", new Charge("GET /2/users/{}/tweets", PriceClass.OWNED_READ, "1"));

    // Then
    assertThat(charged).isFalse();
    assertThat(meter.usage("bot").units()).isEqualTo(1);
  }

  @Test
  void appsPayApart() {
    // Given
    meter.charge("bot", owned("1"));

    // When
    boolean charged = meter.charge("other", owned("1"));

    // Then
    assertThat(charged).isTrue();
    assertThat(meter.usage("bot").units()).isEqualTo(1);
  }

  @Test
  void manySmallSumsAreExact() {
    // When
    for (int post = 0; post < 1_000; post++) {
      meter.charge("bot", owned(Integer.toString(post)));
    }

    // Then
    assertThat(meter.usage("bot").usd()).isEqualByComparingTo("1");
  }

  @Test
  void postsOfTheMonthAreCountedHoweverTheyCame() {
    // Given
    meter.charge("bot", owned("1"));
    clock.pass(Duration.ofDays(7));
    meter.charge("bot", owned("2"));
    meter.charge("bot", new Charge("stream", PriceClass.STREAMED_POST, "3"));
    meter.charge("bot", new Charge("GET /2/users/me", PriceClass.USER_READ, "4"));

    // When
    Usage december = meter.usage("bot").inMonthOf(LocalDate.parse("2026-12-31"));

    // Then
    assertThat(december.posts()).isEqualTo(2);
    assertThat(december.units()).isEqualTo(3);
  }

  @Test
  void aRestartGoesOnWithTheSameBill() {
    // Given
    meter.charge("Bot", owned("1"));
    clock.pass(Duration.ofDays(1));
    meter.charge("bot", owned("1"));
    Usage before = meter.usage("bot");
    meter.close();

    // When
    meter = new Meter(PRICES, clock, folder);

    // Then
    assertThat(meter.usage("bot")).isEqualTo(before);
    assertThat(meter.charge("bot", owned("1"))).isFalse();
    assertThat(meter.charge("bot", owned("2"))).isTrue();
  }

  @Test
  void linesThatCannotBeReadArePassedOver() throws Exception {
    // Given
    meter.charge("bot", owned("1"));
    meter.close();
    Files.writeString(
        folder.resolve("charges.jsonl"),
        "{\"day\":\"soon\"}\n{\"day\":\"2026-1",
        StandardOpenOption.APPEND);
    meter = new Meter(PRICES, clock, folder);
    meter.charge("bot", owned("2"));
    meter.close();

    // When
    meter = new Meter(PRICES, clock, folder);

    // Then
    assertThat(meter.usage("bot").units()).isEqualTo(2);
  }
}
