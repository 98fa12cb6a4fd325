package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.Duty;
import dev.rapport.mention.MentionState.Publishing;
import dev.rapport.mention.MentionState.Unknown;
import dev.rapport.mention.Turn;
import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.Price;
import dev.rapport.post.PostRef;
import dev.rapport.publish.Allowance;
import dev.rapport.publish.Allowance.Window;
import dev.rapport.publish.PublicationLog;
import dev.rapport.publish.PublicationLog.Charge;
import dev.rapport.publish.PublicationLog.Haste;
import dev.rapport.publish.PublicationLog.Intent;
import dev.rapport.publish.ReplyPublished;
import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many posts may be begun, by all instances, on the real database. */
class WriteBudgetTest {

  private static final Publishing PUBLISHING = new Publishing("publishing");
  private static final String FIVE = "budget.posts=5, budget.posts-per-day=12";

  @RegisterExtension static final TestRecord record = new TestRecord();

  private static int ids = 1000;

  private final MovingClock clock = new MovingClock();
  private final Owner life = record.life("one");
  private final PublicationLog log = record.log(life, clock, FIVE);
  private Turn turn;

  @BeforeEach
  void takeTheTurn() {
    turn = record.roster(life).take(Duty.PUBLISH, Duration.ofMinutes(5)).orElseThrow();
  }

  @Test
  void aFifthIsLeftForThoseWhoWaitTheirTurn() {
    // When
    List<PostRef> begun = begin(many("alice", 9), Haste.AT_ONCE);

    // Then
    assertThat(begun).hasSize(4);
    assertThat(begin(many("bob", 9), Haste.IN_TURN)).hasSize(1);
  }

  @Test
  void ofManyAtOnceNoMoreBeginThanThereIsRoomFor() {
    // Given
    List<PostRef> mentions = many("alice", 24);

    // When
    List<CompletableFuture<Optional<Intent>>> tries =
        mentions.stream()
            .map(each -> CompletableFuture.supplyAsync(() -> log.intend(turn, each, Haste.IN_TURN)))
            .toList();

    // Then
    assertThat(tries.stream().map(CompletableFuture::join).flatMap(Optional::stream)).hasSize(5);
  }

  @Test
  void anotherInstanceAndALaterLifeFindWhatIsLeft() {
    // Given
    begin(many("alice", 3), Haste.IN_TURN);
    PublicationLog later = record.log(record.life("two"), clock, FIVE);

    // When
    long begun =
        many("bob", 9).stream()
            .filter(each -> later.intend(turn, each, Haste.IN_TURN).isPresent())
            .count();

    // Then
    assertThat(begun).isEqualTo(2);
  }

  @Test
  void itIsFullAgainWhenTheWindowIsOverButNotForMoreThanADay() {
    // Given
    assertThat(begin(many("alice", 9), Haste.IN_TURN)).hasSize(5);

    // When
    clock.pass(Duration.ofMinutes(15));
    assertThat(begin(many("alice", 9), Haste.IN_TURN)).hasSize(5);
    clock.pass(Duration.ofMinutes(15));

    // Then
    assertThat(begin(many("alice", 9), Haste.IN_TURN)).hasSize(2);
    clock.pass(Duration.ofHours(24));
    assertThat(begin(many("alice", 9), Haste.IN_TURN)).hasSize(5);
  }

  @Test
  void aPostThatWasSurelyNotMadeIsGivenBack() {
    // Given
    List<Intent> intents = intents(many("alice", 5));

    // When
    log.settle(intents.get(0), PUBLISHING.postponed("no connection"), Duration.ofMinutes(9));
    log.settle(intents.get(1), PUBLISHING.refused("the post is gone"));
    log.settle(intents.get(2), PUBLISHING.unknown("timeout"), Duration.ZERO);

    // Then
    assertThat(begin(many("bob", 9), Haste.IN_TURN)).hasSize(2);
  }

  @Test
  void onceItIsKnownThatAPostWasNeverMadeItIsGivenBackToo() {
    // Given
    Intent intent = intents(many("alice", 5)).getFirst();
    log.settle(intent, PUBLISHING.unknown("timeout"), Duration.ZERO);

    // When
    log.settle(intent, new Unknown("timeout").approved(), Duration.ofMinutes(9));

    // Then
    assertThat(begin(many("bob", 9), Haste.IN_TURN)).hasSize(1);
  }

  @Test
  void whatIsKnownInALaterWindowIsNotGivenBackToThatOne() {
    // Given
    Intent intent = intents(many("alice", 1)).getFirst();
    clock.pass(Duration.ofMinutes(16));
    begin(many("bob", 1), Haste.IN_TURN);

    // When
    log.settle(intent, PUBLISHING.postponed("no connection"), Duration.ofMinutes(9));

    // Then
    assertThat(begin(many("carol", 9), Haste.IN_TURN)).hasSize(4);
  }

  @Test
  void thePlatformIsBelievedWhenItSaysThatLessIsLeft() {
    // Given
    Intent intent = intents(many("alice", 1)).getFirst();
    var soon = clock.instant().plusSeconds(60);

    // When
    published(intent, new Allowance(Window.SPELL, 1, soon), new Allowance(Window.DAY, 99, soon));

    // Then
    assertThat(begin(many("bob", 9), Haste.IN_TURN)).hasSize(1);
    clock.pass(Duration.ofSeconds(60));
    assertThat(begin(many("bob", 9), Haste.IN_TURN)).hasSize(5);
  }

  @Test
  void thePlatformIsNotBelievedWhenItSaysThatMoreIsLeft() {
    // Given
    Intent intent = intents(many("alice", 1)).getFirst();

    // When
    published(intent, new Allowance(Window.SPELL, 99, clock.instant().plusSeconds(60)));

    // Then
    assertThat(begin(many("bob", 9), Haste.IN_TURN)).hasSize(4);
  }

  @Test
  void aPauseHoldsForAllAndSaysWhy() {
    // Given
    Intent intent = intents(many("alice", 1)).getFirst();
    List<PostRef> others = many("bob", 2);

    // When
    log.pause(intent, PUBLISHING.postponed("rate limit (status 429)"), Duration.ofSeconds(77));

    // Then
    PublicationLog other = record.log(record.life("two"), clock, FIVE);
    assertThat(other.intend(turn, others.getFirst(), Haste.IN_TURN)).isEmpty();
    assertThat(other.stragglers(100)).isEmpty();
    assertThat(others)
        .allSatisfy(
            each -> assertThat(record.state(each)).isEqualTo("Approved: rate limit (status 429)"));
    clock.pass(Duration.ofSeconds(76));
    assertThat(other.stragglers(100)).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(other.stragglers(100)).hasSize(3).contains(intent.mention());
  }

  @Test
  void withoutALimitAPauseHoldsAllTheSame() {
    // Given
    PublicationLog unlimited = record.log(life, clock, "budget.posts=0, budget.posts-per-day=0");
    List<PostRef> mentions = many("alice", 30);
    Intent intent = unlimited.intend(turn, mentions.getFirst(), Haste.AT_ONCE).orElseThrow();

    // When
    unlimited.pause(intent, PUBLISHING.postponed("rate limit"), Duration.ofSeconds(77));

    // Then
    assertThat(unlimited.intend(turn, mentions.get(1), Haste.AT_ONCE)).isEmpty();
    clock.pass(Duration.ofSeconds(77));
    assertThat(mentions.subList(1, 30))
        .allMatch(each -> unlimited.intend(turn, each, Haste.AT_ONCE).isPresent());
  }

  @Test
  void oneAuthorsHundredDoNotStarveAnothersOne() {
    // Given
    List<PostRef> alices = many("alice", 100);
    begin(alices, Haste.AT_ONCE);
    PostRef bobs = many("bob", 1).getFirst();
    PostRef carols = many("carol", 1).getFirst();

    // When: the last of the window, and the first of the next.
    List<PostRef> last = log.stragglers(100);
    List<PostRef> begunLast = begin(last, Haste.IN_TURN);
    clock.pass(Duration.ofMinutes(15));
    List<PostRef> next = log.stragglers(100);

    // Then
    assertThat(begunLast).containsExactly(bobs);
    assertThat(next).hasSize(5).first().isEqualTo(carols);
    assertThat(alices).containsAll(next.subList(1, 5));
  }

  @Test
  void whatHasNoRoomWaitsUntilThereIsAndIsNotLost() {
    // Given
    List<PostRef> mentions = many("alice", 7);

    // When
    List<PostRef> answered = new ArrayList<>(begin(log.stragglers(100), Haste.IN_TURN));

    // Then
    List<PostRef> waiting = new ArrayList<>(mentions);
    waiting.removeAll(answered);
    assertThat(waiting)
        .hasSize(2)
        .allSatisfy(
            each ->
                assertThat(record.state(each)).isEqualTo("Approved: the write budget is spent"));
    assertThat(log.stragglers(100)).isEmpty();
    clock.pass(Duration.ofMinutes(15));
    answered.addAll(begin(log.stragglers(100), Haste.IN_TURN));
    assertThat(answered).containsExactlyInAnyOrderElementsOf(mentions);
  }

  @Test
  void itsHistorySaysOnceWhyAReplyWaits() {
    // Given
    PostRef mention = many("alice", 1).getFirst();

    // When
    log.defer(mention, "the hard cap is reached", Duration.ofMinutes(5));
    log.defer(mention, "the hard cap is reached", Duration.ofMinutes(5));

    // Then
    assertThat(record.state(mention)).isEqualTo("Approved: the hard cap is reached");
    assertThat(log.stragglers(100)).isEmpty();
    List<String> reasons =
        record
            .jdbi()
            .withHandle(
                handle ->
                    handle.createQuery("SELECT reason FROM transition").mapTo(String.class).list());
    assertThat(reasons).hasSize(1);
  }

  private List<PostRef> begin(List<PostRef> mentions, Haste haste) {
    return mentions.stream().filter(each -> log.intend(turn, each, haste).isPresent()).toList();
  }

  private List<Intent> intents(List<PostRef> mentions) {
    return mentions.stream()
        .map(each -> log.intend(turn, each, Haste.IN_TURN).orElseThrow())
        .toList();
  }

  private void published(Intent intent, Allowance... left) {
    PostRef reply = new PostRef("x", "9" + intent.mention().id());
    log.published(
        intent,
        PUBLISHING.published(reply),
        new ReplyPublished(intent.mention(), reply, "hash", clock.instant()),
        new Charge(new Price(CostKind.REPLY, new BigDecimal("0.01")), List.of(left)));
  }

  /** Approved replies to one author, decided one after the other and due. */
  private List<PostRef> many(String author, int count) {
    List<PostRef> mentions =
        IntStream.range(0, count)
            .mapToObj(i -> record.approved(String.valueOf(ids++), "text " + ids, author))
            .toList();
    record
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "UPDATE mention_state SET due_at = ? WHERE state = 'Approved' AND due_at > now()",
                  clock.instant());
              handle.execute("UPDATE mention SET received_at = ?", clock.instant());
            });
    return mentions;
  }
}
