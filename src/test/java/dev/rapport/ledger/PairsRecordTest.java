package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.arena.Drafts;
import dev.rapport.feedback.arena.Entry;
import dev.rapport.feedback.arena.Facts;
import dev.rapport.feedback.arena.GatherPairs;
import dev.rapport.feedback.arena.JudgedPair;
import dev.rapport.feedback.arena.JudgedPair.Given;
import dev.rapport.feedback.arena.Judgement;
import dev.rapport.feedback.arena.Kind;
import dev.rapport.feedback.arena.NewPair;
import dev.rapport.feedback.arena.Pair;
import dev.rapport.feedback.arena.Pairs;
import dev.rapport.feedback.arena.Pairs.Taken;
import dev.rapport.feedback.arena.RivalWishes;
import dev.rapport.feedback.arena.RivalWishes.Wish;
import dev.rapport.feedback.arena.Source;
import dev.rapport.feedback.arena.Unscored;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.feedback.arena.rating.Style;
import dev.rapport.post.PostRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pairs and judgements on the real database. */
class PairsRecordTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final Pairs pairs = record.pairs();
  private final RivalWishes wishes = record.rivalWishes();

  @Test
  void everybodyIsShownEveryPairOnceAndNobodyWhatTheyWrote() {
    // Given
    pairs.add(pair(mention("1"), Optional.of("kim")));
    pairs.add(pair(mention("2"), Optional.empty()));

    // When
    Pair first = pairs.next("lee").orElseThrow();
    assertThat(pairs.judge(first.id(), by("lee", Preference.FIRST))).isEqualTo(Taken.DONE);
    Pair second = pairs.next("lee").orElseThrow();
    assertThat(pairs.judge(second.id(), by("lee", Preference.TIE))).isEqualTo(Taken.DONE);

    // Then
    assertThat(pairs.next("lee")).isEmpty();
    assertThat(pairs.next("kim").orElseThrow().mention().id()).isEqualTo("2");
    assertThat(pairs.waiting()).isZero();
    assertThat(first.second().facts().variant()).isEqualTo(Facts.PERSON);
    assertThat(first.first().style()).isEqualTo(Style.of("Hello 1."));
  }

  @Test
  void oneJudgementAPersonAndPair() {
    // Given
    pairs.add(pair(mention("1"), Optional.of("kim")));
    long id = pairs.next("lee").orElseThrow().id();

    // Then
    assertThat(pairs.judge(id, by("lee", Preference.FIRST))).isEqualTo(Taken.DONE);
    assertThat(pairs.judge(id, by("lee", Preference.SECOND))).isEqualTo(Taken.AGAIN);
    assertThat(pairs.judge(id, by("kim", Preference.FIRST))).isEqualTo(Taken.OWN);
    assertThat(pairs.judge(id + 1, by("lee", Preference.FIRST))).isEqualTo(Taken.GONE);
    assertThat(pairs.judged().getFirst().given())
        .containsExactly(
            new Given("kim", Preference.SECOND, Kind.EDIT),
            new Given("lee", Preference.FIRST, Kind.BLIND));
  }

  @Test
  void manyWhoPressAtOnceAreCountedOnceEach() throws Exception {
    // Given
    pairs.add(pair(mention("1"), Optional.empty()));
    long id = pairs.next("lee").orElseThrow().id();
    String before = pairs.state();

    // When
    List<Future<Taken>> presses = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        Judgement judgement = by("person " + i % 5, Preference.FIRST);
        presses.add(people.submit(() -> pairs.judge(id, judgement)));
      }
    }

    // Then
    int done = 0;
    for (Future<Taken> press : presses) {
      done += press.get() == Taken.DONE ? 1 : 0;
    }
    assertThat(done).isEqualTo(5);
    assertThat(pairs.judged().getFirst().given()).hasSize(5);
    assertThat(pairs.state()).isNotEqualTo(before);
  }

  @Test
  void whatNobodyHasJudgedComesFirst() {
    // Given
    for (int i = 0; i < 12; i++) {
      pairs.add(pair(mention("m" + i), Optional.empty()));
    }

    // When
    for (int i = 0; i < 12; i++) {
      Pair pair = pairs.next(i % 2 == 0 ? "lee" : "mo").orElseThrow();
      pairs.judge(pair.id(), by(i % 2 == 0 ? "lee" : "mo", Preference.FIRST));
    }

    // Then
    assertThat(pairs.judged()).hasSize(12);
    assertThat(pairs.waiting()).isZero();
    long second = pairs.next("lee").orElseThrow().id();
    assertThat(second % 5).isZero();
  }

  @Test
  void aPairIsKeptOnceAndNotOfWhatIsPurged() {
    // Given
    PostRef mention = mention("1");

    // Then
    assertThat(pairs.add(pair(mention, Optional.empty()))).isTrue();
    assertThat(pairs.add(pair(mention, Optional.empty()))).isFalse();
    assertThat(pairs.add(pair(new PostRef("x", "unknown"), Optional.empty()))).isFalse();
    record.texts().purge(mention, "gone");
    assertThat(pairs.add(other(mention))).isFalse();
  }

  @Test
  void wordsGoWithTheMentionAndWhatWasSaidOfThemIsCountedOn() {
    // Given
    PostRef mention = mention("1");
    pairs.add(pair(mention, Optional.empty()));
    long id = pairs.next("lee").orElseThrow().id();
    pairs.judge(id, new Judgement("lee", true, Preference.FIRST, "because of grommets", 3));
    JudgedPair before = pairs.judged().getFirst();

    // When
    record.texts().purge(mention, "gone");

    // Then
    assertThat(words()).isEmpty();
    assertThat(pairs.judged()).containsExactly(before);
    assertThat(pairs.next("mo")).isEmpty();
    assertThat(pairs.judge(id, by("mo", Preference.FIRST))).isEqualTo(Taken.GONE);
  }

  @Test
  void whatCameInAtTheVeryMomentOfAPurgeGoesWithTheNextRound() {
    // Given
    PostRef mention = mention("1");
    pairs.add(pair(mention, Optional.empty()));
    long id = pairs.next("lee").orElseThrow().id();
    pairs.judge(id, new Judgement("lee", true, Preference.FIRST, "because of grommets", 3));
    record.jdbi().useHandle(handle -> handle.execute("UPDATE mention SET purged_at = now()"));

    // When
    pairs.forgetPurged();

    // Then
    assertThat(words()).isEmpty();
  }

  @Test
  void draftsThatWereReplacedOrEditedArePairsOnce() {
    // Given
    GatherPairs gather = new GatherPairs(pairs, Clock.systemUTC());
    PostRef aside = mention("1");
    record.aside(aside, Drafts.draft("desk@1", "Hello."));
    record.drafted(aside, Drafts.draft("rapport@1", "Good day."));
    PostRef edited = mention("2");
    record.drafted(edited, Drafts.draft("desk@1", "Hello."));
    decide(edited, "Hello, dear.", "kim");
    PostRef byRule = mention("3");
    record.drafted(byRule, Drafts.draft("desk@1", "Hello."));
    decide(byRule, "Hello, all.", "rule");

    // When
    gather.gather();
    gather.gather();

    // Then
    assertThat(pairs.waiting()).isEqualTo(2);
    assertThat(pairs.judged()).hasSize(1);
    assertThat(pairs.judged().getFirst().given())
        .containsExactly(new Given("kim", Preference.SECOND, Kind.EDIT));
    assertThat(pairs.rivalsSince(Instant.now().plusSeconds(60))).isEmpty();
  }

  @Test
  void ourOwnScoreSpeaksOncePerPairAndIsNoBlindJudgement() {
    // Given
    PostRef mention = mention("1");
    record.drafted(mention, Drafts.draft("desk@1", "Hello."));
    pairs.add(pair(mention, Optional.empty()));

    // When
    Unscored unscored = pairs.unscored(5).getFirst();
    pairs.score(unscored.pair().id(), Preference.FIRST);
    pairs.score(unscored.pair().id(), Preference.SECOND);

    // Then
    assertThat(unscored.asked().words()).contains("hello");
    assertThat(pairs.unscored(5)).isEmpty();
    assertThat(pairs.waiting()).isEqualTo(1);
    assertThat(pairs.judged().getFirst().given())
        .containsExactly(new Given("", Preference.FIRST, Kind.SCORE));
  }

  @Test
  void anotherPersonaIsWishedForOnceForTheLatestMentionsThatItDidNotAnswer() {
    // Given
    for (String id : List.of("1", "2", "3")) {
      record.drafted(mention(id), Drafts.draft("rapport@1", "Good day."));
    }
    record.drafted(mention("4"), Drafts.draft("desk@1", "Hello."));
    mention("5");

    // When
    int first = wishes.put("desk", "lee", 2);
    int second = wishes.put("desk", "lee", 5);
    int third = wishes.put("desk", "lee", 5);

    // Then
    assertThat(List.of(first, second, third)).containsExactly(2, 1, 0);
    List<Wish> taken = wishes.take(10, Duration.ofMinutes(1));
    assertThat(taken)
        .extracting(wish -> wish.mention().id())
        .containsExactlyInAnyOrder("1", "2", "3");
    assertThat(wishes.take(10, Duration.ofMinutes(1))).isEmpty();
    assertThat(wishes.take(10, Duration.ofMinutes(-1))).hasSize(3);
    wishes.settle(taken.getFirst().id(), "");
    assertThat(wishes.take(10, Duration.ofMinutes(-1))).hasSize(2);
    assertThat(pairs.drafted(new PostRef("x", "4")).orElseThrow().draft().text())
        .isEqualTo("Hello.");
  }

  private static PostRef mention(String id) {
    return record.held(id, Duration.ofHours(1));
  }

  private static NewPair pair(PostRef mention, Optional<String> editor) {
    Source source = editor.isPresent() ? Source.EDIT : Source.ASIDE;
    String second = editor.isPresent() ? Facts.PERSON : "hosted";
    return new NewPair(
        mention,
        source,
        entry("hosted", "desk@1", "Hello " + mention.id() + "."),
        entry(second, "rapport@1", "Good day " + mention.id() + "."),
        editor);
  }

  private static NewPair other(PostRef mention) {
    return new NewPair(
        mention,
        Source.WISH,
        entry("hosted", "desk@1", "Hello!"),
        entry("hosted", "checker@1", "Checked."),
        Optional.empty());
  }

  private static Entry entry(String rung, String persona, String text) {
    Facts facts = new Facts(rung, "m", persona, "reply@1", "warm", "fast", null);
    return new Entry(facts, Style.of(text), text);
  }

  private static Judgement by(String rater, Preference preference) {
    return new Judgement(rater, true, preference, "", 0);
  }

  private static void decide(PostRef mention, String text, String by) {
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE reply SET text = ?, decided_by = ?, decided_at = now(),"
                        + " verdict = 'APPROVED_EDITED' WHERE root_id = ?",
                    text,
                    by,
                    mention.id()));
  }

  private static String words() {
    return record
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT (SELECT string_agg(first_text || second_text, '') FROM arena_pair)"
                            + " || (SELECT string_agg(why, '') FROM arena_judgement)")
                    .mapTo(String.class)
                    .one());
  }
}
