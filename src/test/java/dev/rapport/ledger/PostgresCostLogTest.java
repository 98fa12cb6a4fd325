package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.Duty;
import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.Turn;
import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Costs on the real database. */
class PostgresCostLogTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final PostgresCostLog log = record.costs();

  @Test
  void aResourceIsChargedOnceForItsKindAndDayWhoeverReadsIt() {
    // Given
    PostgresCostLog other = record.costs();
    log.note(List.of(read("1", NOON), read("1", NOON), read("2", NOON)));
    log.write();

    // When
    other.note(List.of(read("1", NOON.plusSeconds(60)), owned("1", NOON)));
    other.write();
    log.note(List.of(read("1", NOON.plus(Duration.ofHours(11)))));
    log.note(List.of(read("1", NOON.plus(Duration.ofHours(12)))));
    log.write();

    // Then: two on the first day, one as an owned read, one on the next day.
    assertThat(spent()).isEqualByComparingTo("0.016");
  }

  @Test
  void whatIsChargedEachTimeIsChargedEachTime() {
    // Given
    Cost deletion = cost(CostKind.DELETION, Optional.empty(), "0.01", NOON);

    // When
    log.note(List.of(deletion, deletion));
    log.note(List.of(deletion));
    log.write();

    // Then
    assertThat(spent()).isEqualByComparingTo("0.03");
  }

  @Test
  void aMillionthOfADollarIsKept() {
    // When
    log.note(List.of(cost(CostKind.MODEL, Optional.empty(), "0.0000000003", NOON)));
    log.write();

    // Then
    assertThat(spent()).isEqualByComparingTo("0.0000000003");
  }

  @Test
  void aReadOfAReplyIsSpentOnTheMentionThatItAnswers() {
    // Given
    record.approved("700", "Good to hear.");
    record
        .jdbi()
        .useHandle(h -> h.execute("UPDATE reply SET reply_id = '799' WHERE root_id = '700'"));

    // When
    log.note(List.of(read("799", NOON)));
    log.write();

    // Then
    assertThat(texts("SELECT root_id FROM cost")).containsExactly("700");
  }

  @Test
  void whatAPageCostIsWrittenWithIt() {
    // Given
    Turn turn = record.roster(record.life("one")).take(Duty.INTAKE, Duration.ofMinutes(1)).get();
    log.note(List.of(read("800", NOON)));

    // When
    record.inbox(log).store(turn, new Intake("x", List.of(), List.of(), Optional.of("800")));

    // Then
    assertThat(spent()).isEqualByComparingTo("0.005");
    log.write();
    assertThat(spent()).isEqualByComparingTo("0.005");
  }

  @Test
  void whatAPageCostThatCameLateIsWrittenLater() {
    // Given
    log.note(List.of(read("900", NOON)));

    // When
    record
        .inbox(log)
        .store(new Turn(Duty.INTAKE, 99), new Intake("x", List.of(), List.of(), Optional.of("9")));

    // Then
    assertThat(spent()).isEqualByComparingTo("0");
    log.write();
    assertThat(spent()).isEqualByComparingTo("0.005");
  }

  @Test
  void whatWasChargedTheDayBeforeYesterdayIsForgotten() {
    // Given
    log.note(List.of(read("1", NOON)));
    log.write();

    // When
    PostgresCostLog later = record.costs();
    later.note(List.of(read("2", NOON.plus(Duration.ofDays(2)))));
    later.write();

    // Then
    assertThat(texts("SELECT resource FROM charged")).containsExactly("2");
  }

  private BigDecimal spent() {
    return log.spent(NOON.minus(Duration.ofDays(1)), NOON.plus(Duration.ofDays(9)));
  }

  private static List<String> texts(String sql) {
    return record.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }

  private static Cost read(String id, Instant at) {
    return cost(CostKind.POST_READ, Optional.of(id), "0.005", at);
  }

  private static Cost owned(String id, Instant at) {
    return cost(CostKind.OWNED_READ, Optional.of(id), "0.001", at);
  }

  private static Cost cost(CostKind kind, Optional<String> resource, String usd, Instant at) {
    return new Cost("x", kind, new BigDecimal(usd), at, resource, Optional.empty());
  }
}
