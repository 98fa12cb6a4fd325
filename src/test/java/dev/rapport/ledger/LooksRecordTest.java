package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claimed;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.desk.PendingDecisions;
import dev.rapport.moderation.quality.Care;
import dev.rapport.moderation.quality.Care.Blur;
import dev.rapport.moderation.quality.Cares;
import dev.rapport.moderation.quality.GoldenItem;
import dev.rapport.moderation.quality.Look;
import dev.rapport.moderation.quality.Look.At;
import dev.rapport.moderation.quality.Looks;
import dev.rapport.moderation.quality.Looks.Pace;
import dev.rapport.moderation.quality.ReviewerMeter;
import dev.rapport.moderation.quality.ReviewerMeter.Decided;
import dev.rapport.post.PostRef;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks, mutes and what is counted of them, on the real database. */
class LooksRecordTest {

  private static final Duration CLAIM = Duration.ofMinutes(5);
  private static final Duration DAY = Duration.ofDays(1);

  private static final GoldenItem GOLDEN =
      new GoldenItem("one", "en", "mika", "hello", "Hello.", "approve", "it is fine");

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final MovingClock clock = new MovingClock();
  private final Looks looks = record.looks(clock);
  private final Cares cares = record.cares();
  private final ReviewClaims claims = record.claims(clock);
  private final ReviewerMeter meter = record.reviewers();

  @Test
  void somebodyElseSeesWhatWasDecidedOnceMoreAndNobodyAfterThem() {
    // Given
    PostRef item = decided("1", "kim", Verdict.REJECTED, DAY);

    // When
    Optional<Look> own = second("kim");
    Look look = second("lee").orElseThrow();

    // Then
    assertThat(own).isEmpty();
    assertThat(look.at()).isEqualTo(new At.Second(item, "kim", Verdict.REJECTED));
    assertThat(look.shownAs().id()).isNotEqualTo(item.id()).hasSize(19);
    assertThat(second("mo")).isEmpty();
    assertThat(looks.current("lee")).contains(look);
    assertThat(looks.find(look.shownAs(), "lee")).contains(look);
    assertThat(looks.find(look.shownAs(), "mo")).isEmpty();
    assertThat(looks.find(item, "lee")).isEmpty();

    // When
    boolean kept = looks.decide(look, Verdict.APPROVED);

    // Then
    assertThat(kept).isTrue();
    assertThat(looks.decide(look, Verdict.REJECTED)).isFalse();
    assertThat(looks.current("lee")).isEmpty();
    clock.pass(CLAIM.plusSeconds(1));
    assertThat(second("mo")).isEmpty();
  }

  @Test
  void aLookThatWasLeftOpenIsSomebodyElsesAfterAWhile() {
    // Given
    decided("1", "kim", Verdict.APPROVED, DAY);
    Look lees = second("lee").orElseThrow();
    looks.keep(lees, CLAIM.multipliedBy(2));
    clock.pass(CLAIM.plusSeconds(1));
    assertThat(second("mo")).isEmpty();

    // When
    clock.pass(CLAIM);
    Look mos = second("mo").orElseThrow();

    // Then
    assertThat(mos.shownAs()).isNotEqualTo(lees.shownAs());
    assertThat(looks.find(lees.shownAs(), "lee")).isEmpty();
    assertThat(looks.decide(lees, Verdict.APPROVED)).isFalse();
    looks.end(mos);
    assertThat(looks.decide(mos, Verdict.APPROVED)).isFalse();
    clock.pass(CLAIM.multipliedBy(3));
    assertThat(second("lee")).isEmpty();
  }

  @Test
  void whatIsOldPurgedOwnDecidedByTheRuleOrTakenBackIsNotShown() {
    // Given
    decided("old", "kim", Verdict.APPROVED, Duration.ofDays(8));
    decided("purged", "kim", Verdict.APPROVED, DAY);
    decided("edited", "kim", Verdict.APPROVED, DAY);
    decided("rule", "rule", Verdict.APPROVED, DAY);
    decided("back", "kim", Verdict.APPROVED, DAY);
    decided("waits", "kim", Verdict.APPROVED, DAY);
    change("UPDATE mention SET purged_at = now() WHERE root_id = 'purged'");
    change("UPDATE reply SET edited_by = 'lee' WHERE root_id = 'edited'");
    change("UPDATE mention_state SET state = 'Held' WHERE root_id = 'waits'");
    change(
        "INSERT INTO transition (platform, root_id, state, reason, at)"
            + " VALUES ('x', 'back', 'Retracted', '', now())");

    // Then
    assertThat(second("lee")).isEmpty();
    assertThat(looks.asItWaited(new PostRef("x", "purged"))).isEmpty();
  }

  @Test
  void aShareIsDrawnByAHashAndTheSameOneEveryTime() {
    // Given
    IntStream.range(0, 400).forEach(i -> decided("m" + i, "kim", Verdict.APPROVED, DAY));

    // When
    List<At> first = drawn("lee", 0.05);
    change("DELETE FROM measured_look");
    List<At> again = drawn("mo", 0.05);

    // Then
    assertThat(first).hasSizeBetween(8, 32).hasSameElementsAs(again);
    change("DELETE FROM measured_look");
    assertThat(drawn("mo", 0.2)).containsAll(first).hasSizeGreaterThan(first.size());
    assertThat(drawn("mo", 0)).isEmpty();
  }

  @Test
  void tenWhoAskAtOnceGetEachLookOnce() throws InterruptedException {
    // Given
    IntStream.range(0, 30).forEach(i -> decided("m" + i, "kim", Verdict.APPROVED, DAY));
    Queue<At> given = new ConcurrentLinkedQueue<>();
    List<Thread> people = new ArrayList<>();

    // When
    for (int i = 0; i < 10; i++) {
      String by = "reviewer " + i;
      people.add(
          Thread.startVirtualThread(
              () ->
                  IntStream.range(0, 30)
                      .forEach(n -> second(by).map(Look::at).ifPresent(given::add))));
    }
    for (Thread person : people) {
      person.join();
    }

    // Then
    given.addAll(drawn("last", 1));
    assertThat(given).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void aLookChangesNothingElse() {
    // Given
    PostRef item = decided("1", "kim", Verdict.APPROVED, DAY);
    record.held("2", Duration.ofHours(1));
    PendingDecisions pending = record.pending(clock);
    List<String> before = everythingElse();

    // When
    Look look = second("lee").orElseThrow();
    Look golden = looks.golden("lee", GOLDEN, CLAIM).orElseThrow();
    for (Look each : List.of(look, golden)) {
      assertThat(claims.claim(each.shownAs(), "lee", CLAIM, true))
          .isInstanceOf(Claimed.NotWaiting.class);
      looks.keep(each, CLAIM);
      looks.decide(each, Verdict.REJECTED);
      assertThat(pending.takeBack(each.shownAs(), "lee")).isEmpty();
      assertThat(
              record
                  .queue(record.life("desk"), clock)
                  .reject(
                      each.shownAs(),
                      new ReviewDecided(
                          each.shownAs(), Verdict.REJECTED, "", "lee", clock.instant()),
                      "rejected"))
          .isFalse();
    }

    // Then
    assertThat(everythingElse()).isEqualTo(before);
    assertThat(record.state(item)).startsWith("Approved");
  }

  @Test
  void aGoldenItemIsKnownByItsNameAndAmongMentionsOnly() {
    assertThat(looks.golden("lee", GOLDEN, CLAIM)).isEmpty();
    record.held("1", Duration.ofHours(1));

    Look look = looks.golden("lee", GOLDEN, CLAIM).orElseThrow();

    assertThat(look.at()).isEqualTo(new At.Golden("one", Verdict.APPROVED));
    assertThat(looks.met("lee", Duration.ofDays(90))).containsExactly("one");
    assertThat(looks.met("kim", Duration.ofDays(90))).isEmpty();
    clock.pass(Duration.ofDays(91));
    assertThat(looks.met("lee", Duration.ofDays(90))).isEmpty();
    looks.forget(Duration.ofDays(91));
    assertThat(looks.find(look.shownAs(), "lee")).isPresent();
    looks.forget(Duration.ofDays(90));
    assertThat(looks.find(look.shownAs(), "lee")).isEmpty();
  }

  @Test
  void thePaceCountsDecisionsAndLooks() {
    // Given
    decided("1", "kim", Verdict.APPROVED, Duration.ofHours(2));
    decided("2", "kim", Verdict.REJECTED, Duration.ofHours(1));
    decided("3", "kim", Verdict.APPROVED, Duration.ofDays(3));
    decided("4", "lee", Verdict.APPROVED, Duration.ofHours(1));

    // Then
    assertThat(looks.pace("kim")).isEqualTo(new Pace(2, 3));
    assertThat(second("kim")).isPresent();
    assertThat(looks.pace("kim")).isEqualTo(new Pace(3, 0));
  }

  @Test
  void decisionsAndLooksAreCountedByPerson() {
    // Given
    decided("1", "kim", Verdict.APPROVED, DAY);
    decided("2", "kim", Verdict.APPROVED_EDITED, DAY);
    decided("3", "kim", Verdict.REJECTED, Duration.ofDays(20));
    decided("4", "rule", Verdict.APPROVED, DAY);
    Look look = second("lee").orElseThrow();
    clock.pass(Duration.ofSeconds(40));
    looks.decide(look, Verdict.REJECTED);
    looks.end(looks.golden("lee", GOLDEN, CLAIM).orElseThrow());

    // Then
    assertThat(meter.decided(clock.instant().minus(Duration.ofDays(14)), clock.instant()))
        .containsExactly(new Decided("kim", 1, 2));
    assertThat(meter.looks(clock.instant().minus(Duration.ofDays(90))))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.by()).isEqualTo("lee");
              assertThat(each.asIs()).isFalse();
              assertThat(each.other().by()).contains("kim");
              assertThat(each.seconds()).isEqualTo(40);
            });
  }

  @Test
  void whatSomebodyMutedIsOfferedToOthersAndNotLost() {
    // Given
    PostRef hard = flagged("1", "hate-or-threat", "live", Duration.ofHours(3));
    PostRef shadow = flagged("2", "hate-or-threat", "shadow", Duration.ofHours(2));
    record.held("3", Duration.ofHours(1));
    Care care = new Care(Blur.FLAGGED, Set.of("hate-or-threat", "danger"), 20);

    // When
    cares.set("kim", new Care(Blur.NOTHING, Set.of("danger"), 0));
    cares.set("kim", care);

    // Then
    assertThat(cares.of("kim")).isEqualTo(care);
    assertThat(cares.of("lee")).isEqualTo(Care.NONE);
    assertThat(cares.mutedFor("kim")).isEqualTo(1);
    assertThat(cares.mutedFor("lee")).isZero();
    assertThat(claims.next("kim", CLAIM)).contains(shadow);
    assertThat(claims.next("lee", CLAIM)).contains(hard);
    assertThat(claims.claim(hard, "kim", CLAIM, true)).isInstanceOf(Claimed.Yours.class);
  }

  @Test
  void aQueueOffersWhatIsNotMutedInItsOwnOrder() {
    // Given
    PostRef hard = flagged("1", "hate-or-threat", "live", Duration.ofHours(4));
    record.held("2", Duration.ofHours(3));
    PostRef later = record.held("3", Duration.ofHours(2));
    PostRef sooner = record.held("4", Duration.ofHours(1));
    change("UPDATE mention_state SET queue = 'one' WHERE root_id <> '2'");
    change("UPDATE mention_state SET place_at = now() - root_id::int * interval '1 hour'");
    change("UPDATE mention_state SET place_at = now() - interval '1 day' WHERE root_id = '1'");
    Optional<String> one = Optional.of("one");

    // When
    cares.set("kim", new Care(Blur.NOTHING, Set.of("hate-or-threat"), 0));

    // Then
    assertThat(claims.next("kim", one, CLAIM)).contains(sooner);
    claims.skip(sooner, "kim", CLAIM);
    assertThat(claims.next("kim", one, CLAIM)).contains(later);
    claims.skip(later, "kim", CLAIM);
    assertThat(claims.next("kim", one, CLAIM)).isEmpty();
    assertThat(claims.next("lee", one, CLAIM)).contains(hard);
  }

  @Test
  void aMutedItemIsNoSecondLook() {
    // Given
    decided("1", "kim", Verdict.APPROVED, DAY);
    change("UPDATE reply SET rules = '[{\"rule\": \"danger\", \"mode\": \"live\"}]'");

    // Then
    assertThat(looks.second("lee", 1, Set.of("danger"), CLAIM)).isEmpty();
    assertThat(second("lee")).isPresent();
  }

  private Optional<Look> second(String by) {
    return looks.second(by, 1, Set.of(), CLAIM);
  }

  private List<At> drawn(String by, double share) {
    List<At> drawn = new ArrayList<>();
    Optional<Look> look = looks.second(by, share, Set.of(), CLAIM);
    while (look.isPresent()) {
      drawn.add(look.get().at());
      look = looks.second(by, share, Set.of(), CLAIM);
    }
    return drawn;
  }

  private PostRef decided(String id, String by, Verdict verdict, Duration ago) {
    PostRef item = record.held(id, ago);
    record
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "UPDATE reply SET decided_by = ?, verdict = ?, decided_at = ?,"
                      + " draft = '{\"text\": \"Hello.\"}' WHERE root_id = ?",
                  by,
                  verdict.name(),
                  clock.instant().minus(ago),
                  id);
              handle.execute("UPDATE mention_state SET state = 'Approved' WHERE root_id = ?", id);
            });
    return item;
  }

  private PostRef flagged(String id, String rule, String mode, Duration ago) {
    PostRef item = record.held(id, ago);
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE reply SET rules = jsonb_build_array("
                        + "jsonb_build_object('rule', ?, 'mode', ?)) WHERE root_id = ?",
                    rule,
                    mode,
                    id));
    return item;
  }

  /** Every row of every table but the looks'. */
  private List<String> everythingElse() {
    return record
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                            + " AND tablename <> 'measured_look' ORDER BY 1")
                    .mapTo(String.class)
                    .list()
                    .stream()
                    .flatMap(
                        table ->
                            handle
                                .createQuery("SELECT '" + table + "' || t FROM " + table + " t")
                                .mapTo(String.class)
                                .list()
                                .stream())
                    .sorted()
                    .toList());
  }

  private static void change(String sql) {
    record.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
