package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.reward.Outcome;
import dev.rapport.feedback.reward.Outcomes;
import dev.rapport.feedback.reward.Outcomes.Funnel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What became of answers, asked of the real database. */
class OutcomesRecordTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final Instant now = Clock.systemUTC().instant();
  private final Outcomes outcomes = new PostgresOutcomes(record.jdbi());

  @Test
  void whatHappenedIsPutTogetherByAnswer() {
    // Given
    published("1", "900", "2 days");
    told("1", "like", 3, "{}");
    told("1", "like", -1, "{}");
    told(
        "1",
        "follow-up",
        1,
        "{'mood': {'sentiment': 0.9, 'hostility': 0, 'irony': 0, 'gratitude': 0.9}}");
    told("1", "measured", 1, "{'measured': {'hours': 24, 'counts': {'view': 90}}}");
    published("2", "901", "3 days");
    told(
        "2",
        "follow-up",
        1,
        "{'mood': {'sentiment': -0.9, 'hostility': 0.8, 'irony': 0, 'gratitude': 0}}");
    told("2", "opted-out", 1, "{}");

    // When
    List<Outcome> all = outcomes.between(ago(7), ago(1), 10);

    // Then
    assertThat(all).hasSize(2);
    assertThat(all.get(0).said()).isEqualTo(new Outcome.Said(true, true, false));
    assertThat(all.get(0).seen()).isEqualTo(new Outcome.Seen(2, 90));
    assertThat(all.get(0).mood()).isEqualTo("positive");
    assertThat(all.get(1).said()).isEqualTo(new Outcome.Said(false, false, true));
    assertThat(all.get(1).left()).isEqualTo(new Outcome.Left(true, false));
  }

  @Test
  void whatIsYoungIsNotJudgedAndWhatWasRejectedIs() {
    // Given
    published("1", "900", "1 hour");
    published("2", "901", "9 days");
    record.approved("3", "Hello.");
    execute("UPDATE reply SET verdict = 'REJECTED', decided_at = now() WHERE root_id = '3'");
    told("3", "rejected", 1, "{}");

    // When
    List<Outcome> all = outcomes.between(ago(7), ago(1), 10);

    // Then
    assertThat(all)
        .singleElement()
        .satisfies(each -> assertThat(each.judged().rejected()).isTrue());
    assertThat(outcomes.young(ago(1))).isEqualTo(1);
  }

  @Test
  void howSomebodySoundedGoesWithTheirWords() {
    // Given
    published("1", "900", "2 days");
    execute("UPDATE mention SET purged_at = now()");

    // Then
    assertThat(outcomes.between(ago(7), ago(1), 10).getFirst().mood()).isEqualTo("unknown");
  }

  @Test
  void theFunnelCountsHowFarMentionsCame() {
    // Given
    published("1", "900", "1 hour");
    told("1", "like", 1, "{}");
    published("2", "901", "1 hour");
    record.approved("3", "Hello.");
    record.ended("4", "bob", Duration.ofHours(1), "Ineligible", "repost");
    execute("UPDATE mention SET eligible = false WHERE root_id = '4'");
    execute(
        "INSERT INTO reaction_watch (platform, reply_id, published_at, seen)"
            + " VALUES ('x', '900', now(), '{\"view\": 4}')");

    // Then
    assertThat(outcomes.funnel(ago(1))).isEqualTo(new Funnel(4, 3, 3, 3, 2, 1, 1));
  }

  private Instant ago(int days) {
    return now.minus(Duration.ofDays(days));
  }

  private static void published(String id, String reply, String ago) {
    record.approved(id, "Hello.");
    execute(
        """
        UPDATE reply SET reply_id = '%s', published_at = now() - interval '%s',
          draft = '{"reading": {"offensive": 0, "hate": 0, "irony": 0,
                                "sentiment": {"label": "positive"}}}'
        WHERE root_id = '%s'
        """
            .formatted(reply, ago, id));
  }

  private static void told(String id, String kind, int change, String more) {
    ToldRows.add(record, id, kind, change, more);
  }

  private static void execute(String sql) {
    record.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
