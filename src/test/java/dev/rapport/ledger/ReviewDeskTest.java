package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.Decision;
import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewClaims.Claimed;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.desk.PendingDecisions;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims and decisions that can be undone, on the real database. */
class ReviewDeskTest {

  private static final Duration CLAIM = Duration.ofMinutes(5);

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final MovingClock clock = new MovingClock();
  private final ReviewClaims claims = record.claims(clock);
  private final PendingDecisions pending = record.pending(clock);
  private final ReviewQueue queue = record.queue(record.life("desk"), clock);

  @Test
  void anItemIsOnePersonsUntilTheirTimeIsOverOrSomebodyTakesItOver() {
    // Given
    PostRef item = record.held("1", Duration.ofHours(1));

    // When
    Claimed first = claims.claim(item, "kim", CLAIM, false);
    Claimed second = claims.claim(item, "lee", CLAIM, false);
    Claimed taken = claims.claim(item, "lee", CLAIM, true);
    clock.pass(CLAIM.plusSeconds(1));
    Claimed later = claims.claim(item, "mo", CLAIM, false);

    // Then
    assertThat(first).isInstanceOf(Claimed.Yours.class);
    assertThat(second).isInstanceOf(Claimed.Others.class);
    assertThat(((Claimed.Others) second).claim().by()).isEqualTo("kim");
    assertThat(taken).isInstanceOf(Claimed.Yours.class);
    assertThat(later).isInstanceOf(Claimed.Yours.class);
    assertThat(claims.of(item)).map(Claim::by).contains("mo");
    assertThat(claims.claim(new PostRef("x", "2"), "mo", CLAIM, true))
        .isInstanceOf(Claimed.NotWaiting.class);
  }

  @Test
  void theNextOneIsTheFirstByRankThatNobodyElseIsAt() {
    // Given
    PostRef young = record.held("1", Duration.ofHours(1));
    PostRef old = record.held("2", Duration.ofHours(3));
    PostRef middle = record.held("3", Duration.ofHours(2));

    // When
    Optional<PostRef> kims = claims.next("kim", CLAIM);
    Optional<PostRef> lees = claims.next("lee", CLAIM);
    claims.skip(middle, "lee", Duration.ofMinutes(30));
    Optional<PostRef> leesNext = claims.next("lee", CLAIM);

    // Then
    assertThat(kims).contains(old);
    assertThat(claims.next("kim", CLAIM)).contains(old);
    assertThat(lees).contains(middle);
    assertThat(leesNext).contains(young);
    assertThat(claims.next("mo", CLAIM)).contains(middle);
    assertThat(claims.next("ada", CLAIM)).isEmpty();
  }

  @Test
  void whatIsEscalatedComesFirstForOthersAndKeepsItsTime() {
    // Given
    record.held("1", Duration.ofHours(9));
    PostRef hard = record.held("2", Duration.ofHours(1));
    String times = "SELECT changed_at || ' ' || due_at FROM mention_state WHERE root_id = '2'";
    String before = text(times);

    // When
    boolean escalated = queue.escalate(hard, "kim", "needs a lawyer");

    // Then
    assertThat(escalated).isTrue();
    assertThat(record.state(hard)).startsWith("Held: escalated by kim: needs a lawyer; ");
    assertThat(text(times)).isEqualTo(before);
    assertThat(claims.next("lee", CLAIM)).contains(hard);
    assertThat(queue.escalate(hard, "mo", "mine")).isFalse();
  }

  @Test
  void anEditThatNeedsSomebodyElseWaitsUnderItsAuthorsName() {
    // Given
    PostRef item = record.held("1", Duration.ofHours(1));

    // When
    boolean proposed = queue.propose(item, "kim", "Hello to you.");

    // Then
    assertThat(proposed).isTrue();
    assertThat(text("SELECT edited_by || ': ' || text FROM reply WHERE root_id = '1'"))
        .isEqualTo("kim: Hello to you.");
    assertThat(text("SELECT draft ->> 'text' FROM reply WHERE root_id = '1'"))
        .isEqualTo("Hello to you.");
    assertThat(record.state(item))
        .startsWith("Held: edited by kim, for somebody else to approve; ");
    assertThat(claims.next("kim", CLAIM)).isEmpty();
    assertThat(claims.next("lee", CLAIM)).contains(item);
  }

  @Test
  void nobodyDecidesWhatSomebodyElseIsAt() {
    // Given
    PostRef item = record.held("1", Duration.ofHours(1));
    claims.claim(item, "kim", CLAIM, false);

    // When
    boolean lees = queue.reject(item, decided(item, Verdict.REJECTED, "lee"), "rejected by lee");
    boolean kims = queue.reject(item, decided(item, Verdict.REJECTED, "kim"), "rejected by kim");

    // Then
    assertThat(lees).isFalse();
    assertThat(kims).isTrue();
    assertThat(claims.current()).isEmpty();
  }

  @Test
  void whatWasDecidedCanBeUndoneUntilItCounts() {
    // Given
    PostRef item = record.held("1", Duration.ofHours(1));
    Decision decision = Decision.edit(item, "kim", "Hello you.", Sha256.hex("Hello."));

    // When
    boolean put = pending.put(decision, clock.instant().plusSeconds(5));
    boolean again = pending.put(decision, clock.instant().plusSeconds(5));
    Optional<PostRef> next = claims.next("lee", CLAIM);
    Optional<Decision> others = pending.takeBack(item, "lee");
    Optional<Decision> undone = pending.takeBack(item, "kim");

    // Then
    assertThat(put).isTrue();
    assertThat(again).isFalse();
    assertThat(next).isEmpty();
    assertThat(others).isEmpty();
    assertThat(undone).contains(decision);
    assertThat(pending.takeBack(item, "kim")).isEmpty();
    assertThat(claims.next("lee", CLAIM)).contains(item);
  }

  @Test
  void whatCountsCanBeUndoneNoMore() {
    // Given
    PostRef item = record.held("1", Duration.ofHours(1));
    Decision decision = Decision.rejection(item, "kim", "not ours");
    pending.put(decision, clock.instant().plusSeconds(5));
    assertThat(pending.due(9)).isEmpty();

    // When
    clock.pass(Duration.ofSeconds(5));

    // Then
    assertThat(pending.takeBack(item, "kim")).isEmpty();
    assertThat(pending.due(9)).containsExactly(decision);
    pending.settled(item);
    assertThat(pending.due(9)).isEmpty();
  }

  /** All of them look at all that waits, or each at one of two queues. */
  @ParameterizedTest
  @CsvSource({"'', 2000", "danger rest, 2000"})
  void twentyPeopleDecideEachItemOnce(String queues, int items) throws InterruptedException {
    // Given
    String[] names = queues.split(" ");
    for (int i = 0; i < items; i++) {
      record.held("m" + i, Duration.ofMinutes(i + 1), names[i % names.length]);
    }
    Queue<PostRef> decided = new ConcurrentLinkedQueue<>();
    List<Thread> people = new ArrayList<>();

    // When
    for (int i = 0; i < 20; i++) {
      String by = "reviewer " + i;
      Optional<String> name = Optional.of(names[i % names.length]).filter(it -> !it.isEmpty());
      people.add(Thread.startVirtualThread(() -> decideAll(by, name, decided)));
    }
    for (Thread person : people) {
      person.join();
    }

    // Then
    assertThat(decided).hasSize(items).doesNotHaveDuplicates();
    assertThat(text("SELECT count(*)::text FROM outbox")).isEqualTo(Integer.toString(items));
    assertThat(text("SELECT count(*)::text FROM mention_state WHERE state = 'Held'"))
        .isEqualTo("0");
  }

  private void decideAll(String by, Optional<String> name, Queue<PostRef> decided) {
    Optional<PostRef> next = claims.next(by, name, CLAIM);
    while (next.isPresent()) {
      if (queue.reject(next.get(), decided(next.get(), Verdict.REJECTED, by), "rejected")) {
        decided.add(next.get());
      }
      next = claims.next(by, name, CLAIM);
    }
  }

  private ReviewDecided decided(PostRef item, Verdict verdict, String by) {
    return new ReviewDecided(item, verdict, "", by, clock.instant());
  }

  private static String text(String sql) {
    return record.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }
}
