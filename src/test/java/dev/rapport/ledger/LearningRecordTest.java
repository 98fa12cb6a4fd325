package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.learning.Evidence;
import dev.rapport.feedback.learning.Learning;
import dev.rapport.feedback.learning.LearningRecord;
import dev.rapport.feedback.learning.LearningRecord.Drew;
import dev.rapport.feedback.reward.RewardConfig;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Stance;
import dev.rapport.reply.StancePreference;
import dev.rapport.reply.StancePreference.Drawn;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is learned from outcomes, on the real database. */
class LearningRecordTest {

  private static final Order KIM = new Order("kim", "odd");
  private static final String RULE = "anger";
  private static final List<Stance> ALLOWED = List.of(Stance.DE_ESCALATING, Stance.APOLOGETIC);

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final MovingClock clock = new MovingClock();
  private final LearningRecord learning = new PostgresLearning(record.jdbi(), clock);
  private final RewardConfig feedback = () -> Duration.ofHours(24);

  @Test
  void whatDoesBetterTakesThePlaceOfTheFirst() {
    // Given
    for (int i = 0; i < 60; i++) {
      drew("a" + i, Stance.APOLOGETIC, "thanks");
      drew("d" + i, Stance.DE_ESCALATING, "hostile");
    }

    // When
    learn();

    // Then
    assertThat(evidence(Stance.APOLOGETIC).mean())
        .isGreaterThan(evidence(Stance.DE_ESCALATING).mean() + 0.2);
    assertThat(shareOf(Stance.APOLOGETIC)).isBetween(0.78, 0.97);
  }

  @Test
  void oneConversationHearsOneStance() {
    // Given
    ConversationId thread = new ConversationId("x", "77");
    StancePreference preference = Learning.on(learning, clock);
    Drawn first = preference.prefer(RULE, ALLOWED, thread).orElseThrow();

    // When
    for (int i = 0; i < 60; i++) {
      drew("a" + i, first.stance(), "hostile");
      drew("d" + i, other(first.stance()), "thanks");
    }
    learn();
    clock.pass(Duration.ofMinutes(1));

    // Then
    assertThat(preference.prefer(RULE, ALLOWED, thread)).contains(first);
  }

  @Test
  void aStanceThatIsNoLongerAllowedIsNotTaken() {
    // Given
    ConversationId thread = new ConversationId("x", "78");
    learning.remember(thread, RULE, new Drawn(Stance.PLAYFUL, 0.5));

    // Then
    assertThat(Learning.on(learning, clock).prefer(RULE, ALLOWED, thread)).isEmpty();
  }

  @Test
  void whatIsFrozenStaysAndWhatIsResetIsForgotten() {
    // Given
    drew("1", Stance.APOLOGETIC, "thanks");
    learn();
    Evidence before = evidence(Stance.APOLOGETIC);

    // When
    learning.freeze(KIM);
    drew("2", Stance.APOLOGETIC, "hostile");
    learn();

    // Then
    assertThat(evidence(Stance.APOLOGETIC)).isEqualTo(before);
    assertThat(learning.position().by()).isEqualTo("kim");

    // When
    learning.reset(KIM);
    learning.release(KIM);
    learn();

    // Then
    assertThat(learning.evidence()).isEmpty();
    assertThat(acts()).containsExactly("learning.freeze", "learning.reset", "learning.release");
  }

  @Test
  void whatCameWhileTheBreakerWasOnOrIsYoungTeachesNothing() {
    // Given
    drew("1", Stance.APOLOGETIC, "thanks");
    drew("2", Stance.APOLOGETIC, "thanks");
    execute("UPDATE reply SET published_at = '%s' WHERE root_id = '2'".formatted(ago(1)));
    assertThat(outcomes()).hasSize(1);

    // When
    execute(
        "INSERT INTO breaker (since, tripped_by, why, alarmed_at, until)"
            + " VALUES ('%s', 'rule', 'storm', now(), '%s')".formatted(ago(60), ago(40)));

    // Then
    assertThat(outcomes()).isEmpty();
  }

  @Test
  void whatIsPurgedIsUnlearnedAndItsConversationBeginsAnew() {
    // Given
    drew("1", Stance.APOLOGETIC, "thanks");
    execute("UPDATE mention_state SET state = 'Published'");
    ConversationId thread = new ConversationId("x", "1");
    learning.remember(thread, RULE, new Drawn(Stance.APOLOGETIC, 0.5));
    learn();
    assertThat(learning.evidence()).containsKey(RULE);

    // When
    record.texts().purge(new PostRef("x", "1"), KIM);
    learn();

    // Then
    assertThat(learning.evidence()).isEmpty();
    Drawn other = new Drawn(Stance.DE_ESCALATING, 0.9);
    assertThat(learning.remember(thread, RULE, other)).isEqualTo(other);
  }

  @Test
  void aSwarmOfLikesCountsAsNone() {
    // Given
    drew("1", Stance.APOLOGETIC, "");
    told("1", "like", 1000, "{}");
    drew("2", Stance.APOLOGETIC, "");
    told("2", "like", 5, "{}");

    // Then
    assertThat(outcomes())
        .extracting(each -> each.outcome().seen().likes())
        .containsExactlyInAnyOrder(0, 5);
  }

  /** 2 days ago, so that it is old enough to judge. */
  private void drew(String id, Stance stance, String how) {
    record.approved(id, "Hello.", "author" + id);
    execute(
        """
        UPDATE reply SET reply_id = 'r%1$s', published_at = '%3$s',
          stance = '%2$s', draft = '{"reading": {"offensive": 0, "hate": 0, "irony": 0},
            "stance": {"stance": "%2$s", "why": "anger", "propensity": 0.5}}'
        WHERE root_id = '%1$s'
        """
            .formatted(id, stance.word(), ago(48)));
    if (!how.isEmpty()) {
      String mood = how.equals("thanks") ? "0, 'gratitude': 0.9" : "0.9, 'gratitude': 0";
      told(id, "follow-up", 1, "{'mood': {'sentiment': 0, 'irony': 0, 'hostility': " + mood + "}}");
    }
  }

  private String ago(int hours) {
    return clock.instant().minus(Duration.ofHours(hours)).toString();
  }

  private void learn() {
    Learning.learn(learning, feedback, clock).learn();
  }

  private double shareOf(Stance stance) {
    StancePreference preference = Learning.on(learning, clock);
    return IntStream.range(0, 400)
            .mapToObj(i -> new ConversationId("x", "new" + i))
            .map(thread -> preference.prefer(RULE, ALLOWED, thread))
            .map(Optional::orElseThrow)
            .filter(drawn -> drawn.stance() == stance)
            .count()
        / 400.0;
  }

  private static Stance other(Stance stance) {
    return ALLOWED.get(1 - ALLOWED.indexOf(stance));
  }

  private Evidence evidence(Stance stance) {
    return learning.evidence().getOrDefault(RULE, Map.of()).getOrDefault(stance, Evidence.NONE);
  }

  private List<Drew> outcomes() {
    return learning.outcomes(
        clock.instant().minus(Duration.ofDays(90)), clock.instant().minus(Duration.ofDays(1)), 100);
  }

  private static List<String> acts() {
    return record
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT act FROM audit_act WHERE subject = 'learning' ORDER BY id")
                    .mapTo(String.class)
                    .list());
  }

  private static void told(String id, String kind, int change, String more) {
    ToldRows.add(record, id, kind, change, more);
  }

  private static void execute(String sql) {
    record.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
