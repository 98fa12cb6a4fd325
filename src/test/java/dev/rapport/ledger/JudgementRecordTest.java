package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.MentionState.Published;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.Screened;
import dev.rapport.moderation.autonomy.Cell;
import dev.rapport.moderation.autonomy.Judgements;
import dev.rapport.moderation.autonomy.Judgements.Counted;
import dev.rapport.moderation.autonomy.Subject;
import dev.rapport.moderation.autonomy.Tally;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.publish.PublicationLog;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.DraftDesk;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people decide on drafts, counted on the real database. */
class JudgementRecordTest {

  private static final Subject THANKS = new Subject("thanks");
  private static final Cell CELL = new Cell(THANKS, RiskTier.LOW);
  private static final String DRAFT = "Hello you, and welcome.";

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final Judgements judgements = record.judgements(Clock.systemUTC());
  private final ReviewQueue queue = record.queue(record.life("desk"));

  @Test
  void whatIsApprovedAsItWasIsGoodAndTheRestIsBad() {
    // When
    approve(screened("1", RiskTier.LOW), DRAFT);
    approve(screened("2", RiskTier.LOW), " Hello you,\nand  welcome. ");
    approve(screened("3", RiskTier.LOW), "Hello you, and welcome!");
    reject(screened("4", RiskTier.LOW));

    // Then
    assertThat(judgements.of(CELL)).isEqualTo(new Tally(2, 2));
    assertThat(judgements.of(new Cell(THANKS, RiskTier.HIGH))).isEqualTo(Tally.NONE);
    assertThat(judgements.of(new Cell(new Subject("joke"), RiskTier.LOW))).isEqualTo(Tally.NONE);
  }

  @Test
  void aDraftThatWasWrittenAnewIsBadUnlessTheFirstOneGoesOut() {
    // Given
    PostRef other = screened("1", RiskTier.LOW);
    PostRef same = screened("2", RiskTier.LOW);
    execute("UPDATE reply SET text = 'Another one.'");

    // When
    approve(other, "Another one.");
    approve(same, DRAFT);

    // Then
    assertThat(judgements.of(CELL)).isEqualTo(new Tally(1, 1));
  }

  @Test
  void whatExpiresOrWaitedForTheBreakerCountsNothing() {
    // Given
    screened("1", RiskTier.LOW);
    PostRef stormy = drafted("2");
    queue.hold(stormy, new Screened("the breaker is on", RiskTier.LOW, Optional.empty()));

    // When
    reject(stormy);
    queue.expire(Duration.ofSeconds(-1));

    // Then
    assertThat(judgements.of(CELL)).isEqualTo(Tally.NONE);
    assertThat(judgements.all(Duration.ofDays(1)))
        .containsExactly(new Counted(CELL, Tally.NONE, 0, 0));
  }

  @Test
  void aRetractedAnswerIsBadWhoeverLetItOut() {
    // Given
    PostRef reviewed = screened("1", RiskTier.LOW);
    approve(reviewed, DRAFT);
    PostRef alone = drafted("2");
    queue.pass(alone, decided(alone, DRAFT, "rule"), screening(RiskTier.LOW));
    assertThat(judgements.all(Duration.ofDays(1)))
        .containsExactly(new Counted(CELL, new Tally(1, 0), 1, 1));

    // When
    retract(reviewed);
    retract(alone);

    // Then
    assertThat(record.state(alone)).isEqualTo("Retracted: it was wrong");
    assertThat(judgements.of(CELL)).isEqualTo(new Tally(0, 2));
  }

  @Test
  void onlyTheLastHundredCount() {
    // Given
    judged(0, 70, "false");
    judged(70, 100, "true");

    // Then
    assertThat(judgements.of(CELL)).isEqualTo(new Tally(100, 0));
    reject(screened("new", RiskTier.LOW));
    assertThat(judgements.of(CELL)).isEqualTo(new Tally(99, 1));
  }

  @Test
  void theRiskierAnItemIsTheSoonerItIsLookedAt() {
    // Given
    PostRef low = screened("1", RiskTier.LOW);
    PostRef high = screened("2", RiskTier.HIGH);
    PostRef critical = screened("3", RiskTier.CRITICAL);
    PostRef medium = screened("4", RiskTier.MEDIUM);

    // Then
    var claims = record.claims(Clock.systemUTC());
    assertThat(IntStream.range(0, 4).mapToObj(i -> claims.next("p" + i, Duration.ofHours(1)).get()))
        .containsExactly(critical, high, medium, low);
  }

  @Test
  void aShareIsFoundByAHundredRowsAmongAHundredThousand() {
    // Given
    judged(0, 100_000, "i % 50 <> 0");
    execute("VACUUM ANALYZE judgement");

    // When
    String plan = plan();

    // Then
    assertThat(plan).contains("Index Only Scan using judgement_cell").contains("rows=100");
    assertThat(plan).doesNotContain("Sort").doesNotContain("Seq Scan");
    assertThat(judgements.of(CELL)).isEqualTo(new Tally(98, 2));
  }

  private static String plan() {
    return record
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("EXPLAIN ANALYZE " + PostgresJudgements.OF_ONE)
                    .bind("tier", "LOW")
                    .bind("subject", "thanks")
                    .bind("window", 100)
                    .mapTo(String.class)
                    .collect(Collectors.joining("\n")));
  }

  @Test
  void somebodyInDangerWhomNoDraftFitsIsLookedAtFirstToo() {
    // Given
    screened("1", RiskTier.HIGH);
    Post post = PostBuilder.post("2", "@rapport I don't want to live anymore").build();
    record
        .inbox()
        .add(
            new Intake(
                "x", List.of(new Judged(post, Optional.empty())), List.of(), Optional.empty()));
    DraftDesk desk = record.desk(TestMoney.caps(""));

    // When
    desk.hold(desk.claim(post.root()).orElseThrow(), draftFor(post), "no model answers");

    // Then
    assertThat(record.claims(Clock.systemUTC()).next("kim", Duration.ofHours(1)))
        .contains(post.root());
  }

  private static Draft draftFor(Post post) {
    return new Draft(
        "",
        "en",
        Readings.of(post.words()),
        new StanceChoice(Stance.CAREFUL_WITH_DISTRESS, "test"),
        new ModeChoice(Mode.FAST, "test"),
        new Origin("test", "test", "rapport", "reply@0", BigDecimal.ZERO),
        List.of(),
        List.of(),
        "",
        null,
        null);
  }

  private PostRef screened(String id, RiskTier tier) {
    PostRef mention = drafted(id);
    queue.hold(mention, screening(tier));
    return mention;
  }

  private static Screened screening(RiskTier tier) {
    return new Screened("reviewed as a sample", tier, Optional.of(THANKS));
  }

  private static PostRef drafted(String id) {
    PostRef mention = record.approved(id, DRAFT);
    execute("UPDATE mention_state SET state = 'Drafted' WHERE root_id = '" + id + "'");
    execute("UPDATE reply SET decided_by = NULL WHERE root_id = '" + id + "'");
    return mention;
  }

  private void approve(PostRef mention, String text) {
    assertThat(queue.approve(mention, decided(mention, text, "kim"), text, "approved")).isTrue();
  }

  private void reject(PostRef mention) {
    assertThat(queue.reject(mention, decided(mention, "", "kim"), "rejected")).isTrue();
  }

  private static ReviewDecided decided(PostRef mention, String text, String by) {
    return new ReviewDecided(
        mention, Verdict.APPROVED, Sha256.hex(text), by, Clock.systemUTC().instant());
  }

  private static void retract(PostRef mention) {
    execute("UPDATE mention_state SET state = 'Published' WHERE root_id = '" + mention.id() + "'");
    execute("UPDATE reply SET reply_id = 'r' || root_id WHERE root_id = '" + mention.id() + "'");
    PublicationLog log = record.log(record.life("post"));
    var intent = log.publishedReply(mention).orElseThrow();
    log.retracted(
        intent,
        new Published(intent.reply().orElseThrow(), "posted").retracted("it was wrong"),
        "kim");
  }

  /** Judgements from here on, one a second, the last of them now. */
  private static void judged(int from, int count, String good) {
    execute(
        "INSERT INTO judgement (platform, root_id, tier, subject, good, at)"
            + " SELECT 'x', 'j' || i, 'LOW', 'thanks', "
            + good
            + ", now() - interval '1 day' + i * interval '1 millisecond'"
            + " FROM generate_series("
            + from
            + ", "
            + (from + count - 1)
            + ") i");
  }

  private static void execute(String sql) {
    record.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
