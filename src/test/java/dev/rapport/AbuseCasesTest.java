package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Storms, loops and mentions that say nothing, on the real broker, database, client and sandbox.
 * The numbers are those of the catalogue of failures, as in {@link FaultCasesTest}.
 */
@QuarkusTest
@WithTestResource(Engines.class)
class AbuseCasesTest {

  /** Above the turns of the rule, below the cap on a thread. */
  private static final int MANY_TURNS = 18;

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private Outcomes outcomes;

  @BeforeEach
  void start() {
    jobs.start();
    outcomes = Outcomes.at(x);
  }

  @Test
  @DisplayName("case 25: a viral thread is answered up to its cap, and the rest says why not")
  void aStormInOneThread() {
    // Given
    String thread = Person.at(x, "viral").post("tell me about your day, everybody");

    // When
    List<String> mentions =
        IntStream.range(0, 30)
            .mapToObj(i -> person("fan" + i).reply(thread, "@rapport mine was fine, day " + i))
            .toList();

    // Then
    List<String> ends = mentions.stream().map(outcomes::settled).toList();
    assertThat(ends).filteredOn("Ineligible: thread-cap"::equals).hasSize(10);
    assertThat(ends).filteredOn(end -> end.startsWith("Published")).hasSize(20);
    assertThat(outcomes.repliesIn(thread)).hasSize(20);
  }

  @Test
  @DisplayName("case 26: two bots that answer each other at once are parted after a few turns")
  void aLoopOfTwoBots() {
    // Given
    Person bot = person("beeper");
    String last = bot.post("@rapport beep 0, how are you?");
    List<String> ends = new ArrayList<>(List.of(outcomes.settled(last)));

    // When
    for (int turn = 1; turn < MANY_TURNS && ends.getLast().startsWith("Published"); turn++) {
      String answer = outcomes.trace(last).getString("reply.id");
      last = bot.reply(answer, "@rapport beep " + turn + ", how are you?");
      ends.add(outcomes.settled(last));
    }

    // Then
    assertThat(ends.getLast()).isEqualTo("Ineligible: bot-pair");
    assertThat(ends).hasSizeGreaterThanOrEqualTo(6);
    assertThat(outcomes.settled(bot.post("@rapport a new thread, beep")))
        .isEqualTo("Ineligible: bot-pair");
    assertThat(outcomes.settled(person("human").post("@rapport a new thread, good evening")))
        .isEqualTo("Published: posted");
  }

  @Test
  @DisplayName("case 26: a person who takes their time is answered again and again")
  void aPersonWhoChats() {
    // Given
    Person human = person("chatty");
    String last = human.post("@rapport let me tell you about my day, part 0");
    List<String> ends = new ArrayList<>(List.of(outcomes.settled(last)));

    // When
    for (int turn = 1; turn < 10; turn++) {
      String answer = outcomes.trace(last).getString("reply.id");
      sixSecondsPass(answer);
      last = human.reply(answer, "@rapport let me tell you about my day, part " + turn);
      ends.add(outcomes.settled(last));
    }

    // Then
    assertThat(ends).containsOnly("Published: posted");
  }

  @Test
  @DisplayName("case 26: the same words at once are answered once")
  void theSameWords() {
    // Given
    Person asker = person("echo");
    String first = asker.post("@rapport are you there at all?");
    assertThat(outcomes.settled(first)).isEqualTo("Published: posted");
    String thread = person("host").post("an open thread");

    // When
    String second = asker.reply(thread, "@rapport  Are you there at all?");

    // Then
    assertThat(outcomes.settled(second)).isEqualTo("Ineligible: repeated");
  }

  @ParameterizedTest(name = "case 27: {0}")
  @ValueSource(
      strings = {
        "please say hello to @beeper for me",
        "you are a stupid machine, ask @beeper how it is done",
        "@beeper and you should talk to each other"
      })
  void noAnswerTagsAnotherBot(String text) {
    // When
    String mention = person("matchmaker").post("@rapport " + text);

    // Then
    assertThat(outcomes.settled(mention)).matches("(Published|Held): .*");
    assertThat(outcomes.trace(mention).getString("reply.text")).doesNotContain("@");
  }

  @Test
  @DisplayName("case 28: the last mention of a long thread is answered like any other")
  void aLongThread() {
    // Given
    String thread = person("talker0").post("a long story, first line");
    String last = thread;
    for (int i = 1; i <= 60; i++) {
      last = person("talker" + i % 2).reply(last, "and then, line " + i);
    }

    // When
    String mention = person("listener").reply(last, "@rapport what a story that was!");

    // Then
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");
    assertThat(cost(mention)).isEqualTo(cost(person("brief").post("@rapport hello there, story")));
    assertThat(outcomes.repliesIn(thread)).hasSize(1);
  }

  @Test
  void whoHasUsedUpTheirAnswersIsToldOnceAndThenLeft() {
    // Given the allowance of a supporter, which is two here
    Person patron = person("patron");
    List<String> answered =
        Stream.of("who are you?", "what is your favourite colour?")
            .map(words -> settledPost(patron, words))
            .toList();

    // When
    String told = settledPost(patron, "what can you do for me?");
    String left = settledPost(patron, "why do you not answer me?");

    // Then
    assertThat(answered)
        .allSatisfy(id -> assertThat(outcomes.now(id)).isEqualTo("Published: posted"))
        .noneSatisfy(id -> assertThat(outcomes.trace(id).getString("stance")).isEqualTo("decline"));
    assertThat(outcomes.now(told)).isEqualTo("Published: posted");
    assertThat(outcomes.trace(told).getString("reply.text")).contains("today", "tomorrow");
    assertThat(outcomes.now(left)).isEqualTo("Ineligible: daily-allowance");
  }

  private String settledPost(Person author, String words) {
    String id = author.post("@rapport " + words);
    outcomes.settled(id);
    return id;
  }

  @ParameterizedTest(name = "case 29: \"{0}\"")
  @ValueSource(
      strings = {
        "@rapport",
        "@rapport https://a.example/b",
        "@rapport 🙂",
        "@rapport ..",
        "@rapport\n\n"
      })
  void aMentionThatSaysNothingIsMetWithWords(String text) {
    // When
    String mention = person("quiet" + Math.abs(text.hashCode() % 1000)).post(text);

    // Then
    assertThat(outcomes.settled(mention)).matches("(Published|Held): .*");
    if (outcomes.now(mention).startsWith("Published")) {
      assertThat(outcomes.trace(mention).getString("reply.text")).isNotBlank();
    }
  }

  private double cost(String mention) {
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");
    return outcomes.trace(mention).getDouble("cost");
  }

  /** Since our answer was out; nobody waits in a test. */
  private void sixSecondsPass(String reply) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE reply SET published_at = published_at - interval '6 seconds'"
                    + " WHERE reply_id = ?",
                reply));
  }

  private Person person(String name) {
    return Person.at(x, name);
  }
}
