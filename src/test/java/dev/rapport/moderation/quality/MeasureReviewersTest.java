package dev.rapport.moderation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.quality.ReviewerMeter.Decided;
import dev.rapport.moderation.quality.ReviewerMeter.DecidedLook;
import dev.rapport.moderation.quality.ReviewerMeter.Other;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is made of what the record counts. */
class MeasureReviewersTest {

  private final MovingClock clock = new MovingClock();
  private final FakeMeter meter = new FakeMeter();
  private final MeasureReviewers measure = new MeasureReviewers(meter, clock);

  @Test
  void aLookCountsForTheFirstAndForTheSecond() {
    // Given
    for (int i = 0; i < 10; i++) {
      meter.look("lee", i > 0, "kim", true, Duration.ofDays(1));
    }
    meter.golden("lee", true, false);

    // When
    ReviewerFigures figures = measure.all();

    // Then
    assertThat(figures.reviewers()).extracting(Measures::name).containsExactly("kim", "lee");
    assertThat(figures.reviewers())
        .allSatisfy(each -> assertThat(each.agreement().same()).isEqualTo(Proportion.of(9, 10)));
    assertThat(figures.everybody().agreement().same()).isEqualTo(Proportion.of(9, 10));
    assertThat(measure.of("kim").golden()).isEqualTo(Proportion.of(0, 0));
    assertThat(measure.of("lee").golden()).isEqualTo(Proportion.of(0, 1));
    assertThat(measure.of("mo").agreement().same().cases()).isZero();
  }

  @Test
  void whoApprovesMoreThanBeforeHasDrifted() {
    // Given
    meter.now.add(new Decided("kim", 56, 70));
    meter.before.add(new Decided("kim", 48, 80));
    meter.now.add(new Decided("lee", 5, 9));

    // When
    Measures kim = measure.of("kim");

    // Then
    assertThat(kim.decisions()).isEqualTo(150);
    assertThat(kim.approvals().changed()).isTrue();
    assertThat(measure.of("lee").approvals().changed()).isNull();
    assertThat(measure.all().everybody().approvals().now()).isEqualTo(Proportion.of(61, 79));
  }

  @Test
  void agreementDriftsBetweenTheTwoFortnights() {
    // Given
    for (int i = 0; i < 20; i++) {
      meter.look("lee", true, "kim", i < 4, Duration.ofDays(3));
      meter.look("lee", true, "kim", i < 18, Duration.ofDays(20));
      meter.look("lee", true, "kim", true, Duration.ofDays(60));
    }

    // When
    Drift drift = measure.of("kim").agreements();

    // Then
    assertThat(drift.now()).isEqualTo(Proportion.of(4, 20));
    assertThat(drift.before()).isEqualTo(Proportion.of(18, 20));
    assertThat(drift.changed()).isTrue();
    assertThat(measure.of("kim").medianSeconds()).isNull();
    assertThat(measure.of("lee").medianSeconds()).isEqualTo(30L);
  }

  private final class FakeMeter implements ReviewerMeter {

    final List<Decided> now = new ArrayList<>();
    final List<Decided> before = new ArrayList<>();
    private final List<DecidedLook> looks = new ArrayList<>();

    void look(String by, boolean asIs, String first, boolean firstAsIs, Duration ago) {
      looks.add(
          new DecidedLook(
              by, asIs, new Other(Optional.of(first), firstAsIs), clock.instant().minus(ago), 30));
    }

    void golden(String by, boolean asIs, boolean right) {
      looks.add(new DecidedLook(by, asIs, new Other(Optional.empty(), right), clock.instant(), 10));
    }

    @Override
    public List<Decided> decided(Instant from, Instant until) {
      return until.equals(clock.instant()) ? now : before;
    }

    @Override
    public List<DecidedLook> looks(Instant from) {
      return looks;
    }
  }
}
