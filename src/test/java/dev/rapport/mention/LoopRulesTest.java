package dev.rapport.mention;

import static dev.rapport.mention.PostBuilder.NOW;
import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.Habits.Said;
import dev.rapport.mention.Habits.Turns;
import dev.rapport.post.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopRulesTest {

  private final LoopRules rules =
      new LoopRules(
          new TestMentionConfig(100, 20, 10_000, Set.of("@BeepBot", "id-boop"), Set.of()),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @ParameterizedTest(name = "{0} quick turns, then {1} ms: {2}")
  @CsvSource({
    "0, 900,  false",
    "3, 900,  false",
    "4, 900,  true",
    "4, 4999, true",
    "4, 5000, false",
    "9, 9000, false",
    "9, -200, false"
  })
  void onlySoManyQuickTurnsInARowAreABots(int before, long pauseMillis, boolean bot) {
    // Given
    Turns turns = new Turns("id-alice", NOW.minusMillis(pauseMillis), before);

    // When
    Optional<IneligibleReason> verdict =
        rules.objection(post("9", "@rapport and?").answering("our-reply").build(), taking(turns));

    // Then
    assertThat(verdict.equals(Optional.of(IneligibleReason.BOT_PAIR))).isEqualTo(bot);
  }

  @Test
  void somebodyElseWhoAnswersQuicklyInTheThreadIsNoPartOfThePair() {
    // Given
    Turns turns = new Turns("id-beep", NOW.minusMillis(100), 9);

    // When
    Optional<IneligibleReason> verdict =
        rules.objection(post("9", "@rapport and?").answering("our-reply").build(), taking(turns));

    // Then
    assertThat(verdict).isEmpty();
  }

  @Test
  void whoWasFoundToBeABotIsLeftAloneEverywhere() {
    // Given
    Habits habits = new Habits(Set.of(), Set.of("id-alice"), List.of(), Map.of());

    // When
    Optional<IneligibleReason> verdict = rules.objection(post("9", "@rapport hi").build(), habits);

    // Then
    assertThat(verdict).contains(IneligibleReason.BOT_PAIR);
  }

  @ParameterizedTest
  @CsvSource({"beepbot", "boop"})
  void aKnownBotIsAnsweredOnce(String bot) {
    // Given
    Habits habits = new Habits(Set.of(), Set.of(), List.of(), Map.of());
    Post first = post("1", "@rapport hello").by(bot).build();
    assertThat(rules.objection(first, habits)).isEmpty();
    habits.accepted(first, NOW);

    // When
    Optional<IneligibleReason> second =
        rules.objection(post("2", "@rapport hello again").by(bot).build(), habits);

    // Then
    assertThat(second).contains(IneligibleReason.KNOWN_BOT);
  }

  @ParameterizedTest(name = "\"{0}\" after {1}: {2}")
  @CsvSource({
    "@rapport  Hello   there,            PT9M,  true",
    "@bob @rapport hello there,          PT9M,  true",
    "@rapport hello there,               PT10M, false",
    "@rapport hello there again,         PT1S,  false"
  })
  void theSameWordsAreAnsweredOnce(String text, Duration after, boolean repeated) {
    // Given
    Habits habits =
        lately(new Said("id-alice", "@rapport hello there", List.of(), NOW.minus(after)));

    // When
    Optional<IneligibleReason> verdict = rules.objection(post("9", text).build(), habits);

    // Then
    assertThat(verdict.equals(Optional.of(IneligibleReason.REPEATED))).isEqualTo(repeated);
  }

  @Test
  void twoPeopleMaySayTheSame() {
    // Given
    Habits habits = lately(new Said("id-bob", "@rapport hello", List.of(), NOW));

    // When
    Optional<IneligibleReason> verdict =
        rules.objection(post("9", "@rapport hello").build(), habits);

    // Then
    assertThat(verdict).isEmpty();
  }

  @Test
  void aReplyAndAQuoteAboutOnePostAreOneInteraction() {
    // Given
    Habits habits = lately(new Said("id-alice", "@rapport ha", List.of("77"), NOW.minusSeconds(9)));

    // When
    Optional<IneligibleReason> verdict =
        rules.objection(post("9", "look what @rapport says").quoting("77").build(), habits);

    // Then
    assertThat(verdict).contains(IneligibleReason.SAME_INTERACTION);
  }

  @Test
  void aWhileLaterItIsAnother() {
    // Given
    Habits habits =
        lately(new Said("id-alice", "@rapport ha", List.of("77"), NOW.minusSeconds(10)));

    // When
    Optional<IneligibleReason> verdict =
        rules.objection(post("9", "@rapport but why?").answering("77").build(), habits);

    // Then
    assertThat(verdict).isEmpty();
  }

  private static Habits taking(Turns turns) {
    return new Habits(Set.of(), Set.of(), List.of(), Map.of("our-reply", turns));
  }

  private static Habits lately(Said said) {
    return new Habits(Set.of(), Set.of(), List.of(said), Map.of());
  }
}
