package dev.rapport.sandbox.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetsTest {

  private final MovingClock clock = new MovingClock();

  @TempDir Path folder;
  private Meter meter;
  private Budgets budgets;
  private int posts;

  @BeforeEach
  void open() {
    meter = new Meter(MeterTest.PRICES, clock, folder);
    budgets = new Budgets(meter, clock);
  }

  @AfterEach
  void close() {
    meter.close();
  }

  private static Budget credit(String usd) {
    return new Budget(
        Optional.of(new BigDecimal(usd)),
        Optional.empty(),
        Budget.POST_READS,
        Budget.Wording.CREDITS_DEPLETED);
  }

  private static Budget spendCap(String usd) {
    return new Budget(
        Optional.empty(),
        Optional.of(new BigDecimal(usd)),
        Budget.POST_READS,
        Budget.Wording.CREDITS);
  }

  private void spend(int reads) {
    for (int i = 0; i < reads; i++) {
      meter.charge("bot", new Charge("GET /2/tweets", PriceClass.POST_READ, "post " + posts++));
    }
  }

  @Test
  void anAppWithoutABudgetGoesOn() {
    // Given
    spend(1_000);

    // When
    Standing standing = budgets.standing("bot");

    // Then
    assertThat(standing).isEqualTo(new Standing.Good());
    assertThat(budgets.left("bot")).isEmpty();
  }

  @Test
  void creditIsUsedUpToTheLastTenthOfACent() {
    // Given
    budgets.give("Bot", credit("0.010"));
    spend(1);
    Standing before = budgets.standing("bot");

    // When
    spend(1);

    // Then
    assertThat(before).isEqualTo(new Standing.Good());
    assertThat(budgets.standing("bot"))
        .isEqualTo(new Standing.NoCredit(Budget.Wording.CREDITS_DEPLETED));
  }

  @Test
  void aCallMayOverdraw() {
    // Given
    budgets.give("bot", credit("0.012"));

    // When
    spend(3);

    // Then
    assertThat(budgets.left("bot")).contains(new BigDecimal("-0.003"));
  }

  @Test
  void creditCountsFromWhenItIsGiven() {
    // Given
    spend(10);

    // When
    budgets.give("bot", credit("0.010"));

    // Then
    assertThat(budgets.left("bot")).contains(new BigDecimal("0.010"));
    assertThat(budgets.standing("bot")).isEqualTo(new Standing.Good());
  }

  @Test
  void aSpendCapEndsWithTheMonth() {
    // Given
    budgets.give("bot", spendCap("0.015"));
    spend(3);
    Standing november = budgets.standing("bot");
    clock.pass(Duration.ofDays(7));

    // When
    Standing december = budgets.standing("bot");

    // Then
    assertThat(november).isEqualTo(new Standing.SpendCapReached());
    assertThat(december).isEqualTo(new Standing.Good());
  }

  @Test
  void postsMayBeUsedUp() {
    // Given
    budgets.give("bot", new Budget(Optional.empty(), Optional.empty(), 2, Budget.Wording.CREDITS));
    spend(1);
    Standing before = budgets.standing("bot");

    // When
    spend(1);

    // Then
    assertThat(before).isEqualTo(new Standing.Good());
    assertThat(budgets.standing("bot")).isEqualTo(new Standing.PostsUsedUp());
  }
}
