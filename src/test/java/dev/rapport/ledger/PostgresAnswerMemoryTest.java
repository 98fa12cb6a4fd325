package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.deletion.HeldTexts;
import dev.rapport.mention.deletion.HeldTexts.Purged;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Source;
import dev.rapport.reply.memory.AnswerMemory;
import dev.rapport.reply.memory.AskedAbout;
import dev.rapport.reply.memory.Basis;
import dev.rapport.reply.memory.Found;
import dev.rapport.reply.memory.Question;
import dev.rapport.reply.memory.Question.Known;
import dev.rapport.reply.memory.QuestionKey;
import dev.rapport.reply.memory.RememberedVerdict;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory of answers on the real database. */
class PostgresAnswerMemoryTest {

  private static final String ANSWER = "Good question. No, that is not true. It is from 1889.";
  private static final Basis BASIS = new Basis("a model", "a folder");
  private static final Duration LEASE = Duration.ofSeconds(20);
  private static final Duration KEEP = Duration.ofHours(6);
  private static final Order ORDER = new Order("kim", "a letter");
  private static final PostRef POST = new PostRef("x", "900");
  private static final PostRef FIRST = new PostRef("x", "1");
  private static final PostRef NEXT = new PostRef("x", "2");
  private static final QuestionKey KEY = about(POST, Known.TRUTH);

  private static final RememberedVerdict VERDICT =
      new RememberedVerdict(
          "No, that is not true. It is from 1889.",
          "en",
          "a-model-1",
          List.of(new Source("https://a.example", "A page")),
          FIRST);

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final MovingClock clock = new MovingClock();
  private final AnswerMemory memory = record.memory(clock);
  private final HeldTexts texts = record.texts();

  @Test
  void ofManyWhoAskAtOnceOneIsToWrite() throws InterruptedException {
    // Given
    List<Callable<Found<RememberedVerdict>>> asking =
        IntStream.range(0, 12)
            .<Callable<Found<RememberedVerdict>>>mapToObj(n -> () -> ask(new PostRef("x", "a" + n)))
            .toList();

    // When
    List<Found<RememberedVerdict>> found;
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      found = askers.invokeAll(asking).stream().map(Future::resultNow).toList();
    }

    // Then
    assertThat(found).filteredOn(Found.Free.class::isInstance).hasSize(1);
    assertThat(found).filteredOn(Found.Writing.class::isInstance).hasSize(11);
  }

  @Test
  void whatIsRememberedIsFound() {
    // When
    isRemembered();

    // Then
    assertThat(ask(NEXT)).isEqualTo(new Found.Known<>(VERDICT));
  }

  @Test
  void whoHoldsTheLeaseMayAskAgainAndWhoeverComesAfterItTakesOver() {
    assertThat(ask(FIRST)).isEqualTo(new Found.Free<>());
    assertThat(ask(FIRST)).isEqualTo(new Found.Free<>());
    assertThat(ask(NEXT)).isEqualTo(new Found.Writing<>());

    clock.pass(LEASE);
    assertThat(ask(NEXT)).isEqualTo(new Found.Free<>());
    record.approved("1", ANSWER);
    remember();
    assertThat(ask(new PostRef("x", "3"))).isEqualTo(new Found.Writing<>());
  }

  @Test
  void whoHasNothingToTellLetsTheNextOneWrite() {
    // Given
    ask(FIRST);

    // When
    memory.release(KEY, NEXT);
    Found<RememberedVerdict> before = ask(NEXT);
    memory.release(KEY, FIRST);

    // Then
    assertThat(before).isEqualTo(new Found.Writing<>());
    assertThat(ask(NEXT)).isEqualTo(new Found.Free<>());
  }

  @Test
  void toRememberTwiceChangesNothing() {
    // Given
    isRemembered();
    memory.tell(KEY, "a hash", NEXT);

    // When
    remember();

    // Then
    assertThat(ask(NEXT)).isEqualTo(new Found.Known<>(VERDICT));
    assertThat(rows("answer_memory")).isEqualTo(1);
    assertThat(memory.tell(KEY, "a hash", NEXT)).isFalse();
  }

  @Test
  void itExpires() {
    // Given
    isRemembered();

    // When
    clock.pass(KEEP);

    // Then
    assertThat(ask(NEXT)).isEqualTo(new Found.Free<>());
  }

  @Test
  void whatHasExpiredIsDroppedAlthoughNobodyAsks() {
    // Given
    isRemembered();
    memory.tell(KEY, "a hash", NEXT);
    memory.translation(KEY, "de", LEASE);
    memory.hold(about(POST, Known.SOURCE), NEXT, BASIS, LEASE);
    memory.forget();
    assertThat(rows("answer_memory")).isEqualTo(2);

    // When
    clock.pass(KEEP);
    memory.forget();

    // Then
    assertThat(rows("answer_memory")).isZero();
    assertThat(rows("answer_memory_core")).isZero();
    assertThat(rows("answer_memory_told")).isZero();
  }

  @Test
  void onOtherGroundsItIsVoid() {
    // Given
    isRemembered();
    clock.pass(LEASE);

    // When
    Found<RememberedVerdict> found =
        memory.hold(KEY, NEXT, new Basis("a model", "another folder"), LEASE);

    // Then
    assertThat(found).isEqualTo(new Found.Free<>());
    assertThat(ask(new PostRef("x", "3"))).isEqualTo(new Found.Writing<>());
  }

  @Test
  void anotherQuestionAndAnotherPostFindNothing() {
    // Given
    isRemembered();

    // Then
    assertThat(
            List.of(
                about(POST, Known.SOURCE),
                about(POST, new Question.Words("en", "is this true")),
                about(new PostRef("x", "901"), Known.TRUTH),
                about(new PostRef("y", "900"), Known.TRUTH),
                new QuestionKey(new AskedAbout.Parent(POST, "an edit"), Known.TRUTH),
                new QuestionKey(new AskedAbout.Knowledge(List.of("x:900")), Known.TRUTH)))
        .allSatisfy(
            key -> assertThat(memory.hold(key, NEXT, BASIS, LEASE)).isEqualTo(new Found.Free<>()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Drafted", "Held"})
  void whileItWaitsForAPersonItIsNotToldAndNotLost(String state) {
    // Given
    isRemembered();
    becomes(FIRST, state);

    // When
    clock.pass(LEASE);

    // Then
    assertThat(ask(NEXT)).isEqualTo(new Found.Free<>());
    becomes(FIRST, "Published");
    assertThat(ask(NEXT)).isEqualTo(new Found.Known<>(VERDICT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rejected", "Retracted", "Refused", "Expired", "Abandoned"})
  void whatCameToNothingIsNotTold(String state) {
    // Given
    isRemembered();
    clock.pass(LEASE);

    // When
    becomes(FIRST, state);

    // Then
    assertThat(ask(NEXT)).isEqualTo(new Found.Free<>());
  }

  @Test
  void whatAPersonWroteAnewIsNotTheOldVerdict() {
    // Given
    isRemembered();
    clock.pass(LEASE);

    // When
    run("UPDATE reply SET text = 'Maybe.', text_sha256 = ? WHERE root_id = '1'", "another");

    // Then
    assertThat(ask(NEXT)).isEqualTo(new Found.Free<>());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rejected", "Retracted"})
  void whatAPersonTookBackFromOneIsToldToNobody(String state) {
    // Given
    isRemembered();
    record.approved("2", "another wording");
    memory.tell(KEY, Sha256.hex("another wording"), NEXT);
    assertThat(ask(new PostRef("x", "3"))).isEqualTo(new Found.Known<>(VERDICT));
    clock.pass(LEASE);

    // When
    becomes(NEXT, state);

    // Then
    assertThat(ask(new PostRef("x", "3"))).isEqualTo(new Found.Free<>());
  }

  @Test
  void aTextIsTakenOnce() {
    // Given
    isRemembered();

    // Then
    assertThat(memory.tell(KEY, "a hash", NEXT)).isTrue();
    assertThat(memory.tell(KEY, "a hash", new PostRef("x", "3"))).isFalse();
    assertThat(memory.tell(KEY, "another", new PostRef("x", "3"))).isTrue();
    assertThat(memory.tell(about(POST, Known.SOURCE), "a hash", NEXT)).isFalse();
  }

  @Test
  void aTextIsTakenOnceUnderAllQuestions() {
    // Given
    isRemembered();
    QuestionKey other = about(new PostRef("x", "901"), Known.TRUTH);
    PostRef third = new PostRef("x", "3");
    memory.hold(other, third, BASIS, LEASE);
    memory.remember(
        other,
        new RememberedVerdict("No.", "en", "a-model-1", List.of(), third),
        "a sha",
        BASIS,
        KEEP);

    // When
    memory.tell(KEY, "a hash", NEXT);

    // Then
    assertThat(memory.tell(other, "a hash", third)).isFalse();
    assertThat(memory.tell(other, "another hash", third)).isTrue();
  }

  @Test
  void oneTranslatesForAllOfALanguage() {
    // Given
    isRemembered();
    assertThat(memory.translation(KEY, "de", LEASE)).isEqualTo(new Found.Free<>());
    assertThat(memory.translation(KEY, "de", LEASE)).isEqualTo(new Found.Writing<>());
    assertThat(memory.translation(KEY, "ja", LEASE)).isEqualTo(new Found.Free<>());

    // When
    memory.translated(KEY, "de", "Nein.");
    memory.translated(KEY, "de", "Ja.");
    clock.pass(LEASE);

    // Then
    assertThat(memory.translation(KEY, "de", LEASE)).isEqualTo(new Found.Known<>("Nein."));
    assertThat(memory.translation(KEY, "ja", LEASE)).isEqualTo(new Found.Free<>());
  }

  @Test
  void itGoesWithTheMentionThatItWasWrittenFor() {
    // Given
    isRemembered();

    // When
    Purged purged = texts.purge(FIRST, "the post is gone on its platform");

    // Then
    assertThat(purged).isEqualTo(Purged.DONE);
    assertThat(rows("answer_memory")).isZero();
  }

  @Test
  void itGoesWithThePostThatItIsAboutWhereThatSpokeToUs() {
    // Given
    isRemembered();
    record.approved(POST.id(), "hello", "bob");

    // When
    int purged = texts.purgeAuthor("x", "id-bob", ORDER).purged();

    // Then
    assertThat(purged).isEqualTo(1);
    assertThat(rows("answer_memory")).isZero();
  }

  @Test
  void itGoesWithAPostThatNeverSpokeToUsAtAnOperatorsWord() {
    // Given
    isRemembered();

    // When
    Purged purged = texts.purge(POST, ORDER);

    // Then
    assertThat(purged).isEqualTo(Purged.DONE);
    assertThat(rows("answer_memory")).isZero();
    assertThat(texts.purge(POST, ORDER)).isEqualTo(Purged.NOTHING);
  }

  private Found<RememberedVerdict> ask(PostRef asker) {
    return memory.hold(KEY, asker, BASIS, LEASE);
  }

  private void isRemembered() {
    ask(FIRST);
    record.approved(FIRST.id(), ANSWER);
    remember();
  }

  private void remember() {
    memory.remember(KEY, VERDICT, Sha256.hex(ANSWER), BASIS, KEEP);
  }

  private static QuestionKey about(PostRef post, Question question) {
    return new QuestionKey(new AskedAbout.Parent(post, ""), question);
  }

  private static void becomes(PostRef mention, String state) {
    run("UPDATE mention_state SET state = ? WHERE root_id = '" + mention.id() + "'", state);
  }

  private static void run(String sql, String argument) {
    record.jdbi().useHandle(handle -> handle.execute(sql, argument));
  }

  private static int rows(String table) {
    return record
        .jdbi()
        .withHandle(
            handle -> handle.select("SELECT count(*) FROM " + table).mapTo(int.class).one());
  }
}
