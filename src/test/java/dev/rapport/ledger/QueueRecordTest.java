package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.Screened;
import dev.rapport.moderation.queue.QueueOrder;
import dev.rapport.moderation.queue.QueueRows;
import dev.rapport.moderation.queue.QueueRows.Tally;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.moderation.queue.SortItems;
import dev.rapport.moderation.queue.Spot;
import dev.rapport.moderation.rule.RuleBook;
import dev.rapport.moderation.rule.RuleFinding;
import dev.rapport.moderation.rule.RuleMode;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.DraftDesk;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import dev.rapport.testing.MovingClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Several review queues on the real database. */
class QueueRecordTest {

  private static final Duration CLAIM = Duration.ofMinutes(5);
  private static final String NAME = "mine";

  @RegisterExtension static final TestRecord record = new TestRecord();

  @TempDir Path folder;

  private final MovingClock clock = new MovingClock();
  private final ReviewClaims claims = record.claims(clock);
  private final ReviewQueue queue = record.queue(record.life("desk"), clock);
  private final QueueRows places = record.places();

  @ParameterizedTest
  @CsvSource({
    "PRIORITY, high first second third",
    "OLDEST, first second third high",
    "NEWEST, high third second first",
    "DUE, first second third high"
  })
  void eachOrderIsThatOfTheListAndOfWhatComesNext(QueueOrder order, String expected) {
    // Given
    heldOneAfterTheOther(order);
    List<String> wanted = List.of(expected.split(" "));

    // When
    List<String> listed = ids(queue.waiting(Which.first(9).in(Optional.of(NAME))));

    // Then
    assertThat(listed).isEqualTo(wanted);
    assertThat(pages(Optional.of(NAME))).isEqualTo(wanted);
    assertThat(nexts(Optional.of(NAME))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @EnumSource(QueueOrder.class)
  void whatIsEscalatedComesFirstInEachOrder(QueueOrder order) {
    // Given
    heldOneAfterTheOther(order);
    PostRef last = ref(pages(Optional.of(NAME)).getLast());

    // When
    boolean escalated = queue.escalate(last, "kim", "a doctor");

    // Then
    assertThat(escalated).isTrue();
    assertThat(claims.next("lee", Optional.of(NAME), CLAIM)).contains(last);
  }

  @Test
  void allOfThemAreMergedByPriority() {
    // Given
    hold("a", "one", QueueOrder.NEWEST, RiskTier.LOW);
    clock.pass(Duration.ofHours(1));
    hold("b", "other", QueueOrder.OLDEST, RiskTier.LOW);
    clock.pass(Duration.ofHours(1));
    hold("c", "one", QueueOrder.NEWEST, RiskTier.HIGH);

    // Then
    assertThat(pages(Optional.empty())).containsExactly("c", "a", "b");
    assertThat(pages(Optional.of("one"))).containsExactly("c", "a");
    assertThat(ids(queue.waiting(Which.first(9).outside(List.of("one"))))).containsExactly("b");
    assertThat(places.tallies())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "one", new Tally(2, clock.instant().minus(Duration.ofHours(2))),
                "other", new Tally(1, clock.instant().minus(Duration.ofHours(1)))));
    assertThat(nexts(Optional.empty())).containsExactly("c", "a", "b");
  }

  @Test
  void aPageGoesOnWhereTheLastOneEndedAlsoWhenThatOneIsDecided() {
    // Given
    heldOneAfterTheOther(QueueOrder.PRIORITY);
    List<String> first = ids(queue.waiting(Which.first(2)));

    // When
    execute("UPDATE mention_state SET state = 'Expired' WHERE root_id = '" + first.get(1) + "'");
    Which rest = Which.first(2).after(Optional.of(ref(first.get(1))));

    // Then
    assertThat(ids(queue.waiting(rest))).containsExactly("second", "third");
  }

  @Test
  void whatWaitsIsSortedAnewWhenTheFileIsAnother() throws IOException {
    // Given
    SortItems before = sorting("- {name: mild, title: {en: A, ja: A}, takes: {rules: medicine}}");
    heldBy("1", "medicine");
    clock.pass(Duration.ofMinutes(1));
    heldBy("2", "law");
    clock.pass(Duration.ofMinutes(1));
    heldBy("3", "law");
    before.all();
    assertThat(queueOf("1") + queueOf("2")).isEqualTo("mildrest");
    queue.escalate(ref("3"), "kim", "a lawyer");

    // When
    SortItems after =
        sorting(
            """
            - {name: courts, title: {en: B, ja: B}, takes: {rules: law}, order: oldest}
            - {name: rest, title: {en: R, ja: R}, order: newest}
            """);
    after.all();
    String once = all();
    after.all();

    // Then
    assertThat(all()).isEqualTo(once);
    assertThat(pages(Optional.of("courts"))).containsExactly("3", "2");
    assertThat(pages(Optional.of("rest"))).containsExactly("1");
    assertThat(pages(Optional.empty())).containsExactly("3", "1", "2");
  }

  @Test
  void manyAreSortedAnewByTwoAtOnce() throws Exception {
    // Given
    SortItems sorting = sorting("- {name: a, title: {en: A, ja: A}, takes: {rules: law}}");
    heldBy("0", "law");
    execute(COPIES);

    // When
    Thread one = Thread.startVirtualThread(sorting::all);
    sorting.all();
    one.join();

    // Then
    assertThat(places.tallies())
        .hasEntrySatisfying("a", all -> assertThat(all.count()).isEqualTo(1_201));
    assertThat(places.tallies()).hasSize(1);
  }

  @Test
  void whatNoQueueHasIsSortedInAMoment() throws IOException {
    // Given
    SortItems sorting = sorting("- {name: danger, title: {en: D, ja: D}, takes: {rules: danger}}");
    Post post = PostBuilder.post("1", "@rapport I want to die").build();
    DraftDesk desk = record.desk(TestMoney.caps(""));
    receive(post);
    desk.hold(desk.claim(post.root()).orElseThrow(), draft(post), "no model answers");
    hold("2", "gone", QueueOrder.OLDEST, RiskTier.LOW);
    assertThat(queueOf("1")).isEmpty();

    // When
    sorting.unsorted();
    sorting.strays();

    // Then
    assertThat(queueOf("1")).isEqualTo("danger");
    assertThat(queueOf("2")).isEqualTo("rest");
  }

  private static final String COPIES =
      """
      WITH n AS (SELECT 'c' || i AS id FROM generate_series(1, 1200) i),
      m AS (
        INSERT INTO mention (platform, root_id, versions, conversation_id, author_id,
                             author_handle, post, eligible, received_at)
        SELECT platform, n.id, ARRAY[n.id], conversation_id, author_id, author_handle,
               post || jsonb_build_object('ref', jsonb_build_object('platform', 'x', 'id', n.id),
                                          'versions', jsonb_build_array(n.id)),
               eligible, received_at
        FROM mention, n WHERE root_id = '0'),
      s AS (
        INSERT INTO mention_state (platform, root_id, state, reason, changed_at, due_at, rank_at)
        SELECT platform, n.id, state, reason, changed_at, due_at, rank_at
        FROM mention_state, n WHERE root_id = '0')
      INSERT INTO reply (platform, root_id, text, text_sha256, draft, language, stance, mode,
                         drafted_at, tier, rules)
      SELECT platform, n.id, text, text_sha256, draft, language, stance, mode, drafted_at, tier,
             rules
      FROM reply, n WHERE root_id = '0'
      """;

  /** Each ten minutes after the one before. */
  private void heldOneAfterTheOther(QueueOrder order) {
    for (String id : List.of("first", "second", "third")) {
      hold(id, NAME, order, RiskTier.LOW);
      clock.pass(Duration.ofMinutes(10));
    }
    hold("high", NAME, order, RiskTier.HIGH);
  }

  private void hold(String id, String name, QueueOrder order, RiskTier tier) {
    Screened screened = new Screened("a sample", tier, Optional.empty());
    queue.hold(drafted(id), screened, new Spot(name, order, tier.headStart()));
  }

  /** It is to be sorted. */
  private void heldBy(String id, String rule) {
    RuleFinding found =
        new RuleFinding(rule, "1", RuleMode.LIVE, RiskTier.HIGH, "", false, "asks about " + rule);
    Screened screened =
        new Screened("asks about " + rule, RiskTier.LOW, Optional.empty(), List.of(found));
    queue.hold(drafted(id), screened);
  }

  private static PostRef drafted(String id) {
    Post post = PostBuilder.post(id, "@rapport hello there").by("ada").build();
    DraftDesk desk = record.desk(TestMoney.caps(""));
    receive(post);
    desk.keep(desk.claim(post.root()).orElseThrow(), draft(post));
    return post.root();
  }

  private static void receive(Post post) {
    record
        .inbox()
        .add(
            new Intake(
                "x", List.of(new Judged(post, Optional.empty())), List.of(), Optional.empty()));
  }

  private static Draft draft(Post post) {
    return new Draft(
        "Hello, " + post.ref().id(),
        "en",
        Readings.of(post.words()),
        new StanceChoice(Stance.WARM, "test"),
        new ModeChoice(Mode.FAST, "test"),
        new Origin("test", "test", "rapport", "reply@0", BigDecimal.ZERO),
        List.of(),
        List.of(),
        "",
        null,
        null);
  }

  private SortItems sorting(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("queues.yaml"), yaml);
    RuleBook rules =
        RuleBook.read(
            Path.of("config/lexicon/sensitive.yaml"), Path.of("config/moderation-rules.yaml"));
    return new SortItems(ReviewQueues.of(file, rules), places);
  }

  /** All that wait, read in pages of two. */
  private List<String> pages(Optional<String> name) {
    List<String> all = new ArrayList<>();
    List<HeldDraft> page = queue.waiting(Which.first(2).in(name));
    while (!page.isEmpty()) {
      all.addAll(ids(page));
      Optional<PostRef> last = Optional.of(page.getLast().post().root());
      page = queue.waiting(Which.first(2).in(name).after(last));
    }
    return all;
  }

  /** What one person after the other is given. */
  private List<String> nexts(Optional<String> name) {
    List<String> all = new ArrayList<>();
    Optional<PostRef> next = claims.next("person 0", name, CLAIM);
    while (next.isPresent()) {
      all.add(next.get().id());
      next = claims.next("person " + all.size(), name, CLAIM);
    }
    return all;
  }

  private static List<String> ids(List<HeldDraft> page) {
    return page.stream().map(held -> held.post().root().id()).toList();
  }

  private static PostRef ref(String id) {
    return new PostRef("x", id);
  }

  private static String queueOf(String id) {
    return text("SELECT queue FROM mention_state WHERE root_id = '" + id + "'");
  }

  private static String all() {
    return text(
        "SELECT string_agg(root_id || queue || place_at, ' ' ORDER BY root_id) FROM mention_state");
  }

  private static String text(String sql) {
    return record.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }

  private static void execute(String sql) {
    record.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
