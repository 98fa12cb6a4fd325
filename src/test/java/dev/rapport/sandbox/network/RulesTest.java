package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

  @TempDir Path folder;
  private Town town;

  @BeforeEach
  void open() {
    town = new Town(folder);
  }

  @AfterEach
  void close() {
    town.close();
  }

  private Outcome<Post> reply(String name, Post to) {
    return town.network.post(town.person(name), NewPost.of("an answer").replyingTo(to.id()));
  }

  @Test
  void aBotMayAnswerWhoTagsIt() {
    // Given
    Post question = town.says("alice", "@Rapport hi");

    // When
    Outcome<Post> outcome = reply("rapport", question);

    // Then
    assertThat(Town.done(outcome).text()).isEqualTo("@alice an answer");
  }

  @Test
  void aBotMayNotAnswerTheParentOfItsSummons() {
    // Given
    Post parent = town.says("carol", "look at that");
    town.replies("alice", parent, "@rapport is that so?");

    // When
    Outcome<Post> outcome = reply("rapport", parent);

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.NOT_SUMMONED);
  }

  @Test
  void aTagInThePrefixLetsABotAnswer() {
    // Given
    Post answer = town.replies("rapport", town.says("alice", "@rapport hi"), "Hi!");
    Post thanks = town.replies("alice", answer, "thanks");

    // When
    Outcome<Post> outcome = reply("rapport", thanks);

    // Then
    assertThat(Town.done(outcome).text()).isEqualTo("@alice an answer");
  }

  @Test
  void aBotMayAnswerWhoQuotesIt() {
    // Given
    Post own = town.says("rapport", "a thought");
    Post quote = town.quotes("alice", own, "what a thought");

    // When
    Outcome<Post> outcome = reply("rapport", quote);

    // Then
    assertThat(Town.done(outcome).conversation()).isEqualTo(quote.id());
  }

  @Test
  void aBotMayContinueItsOwnThread() {
    // Given
    Post own = town.says("rapport", "one of two");

    // When
    Outcome<Post> outcome = reply("rapport", own);

    // Then
    assertThat(Town.done(outcome).text()).isEqualTo("an answer");
  }

  @Test
  void aBotMayNotQuoteStrangers() {
    // Given
    Post stranger = town.says("alice", "nice day");
    NewPost wanted = NewPost.of("indeed").quoting(stranger.id());

    // When
    Outcome<Post> outcome = town.network.post(town.person("rapport"), wanted);

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.NOT_SUMMONED);
  }

  @Test
  void peopleAnswerWhomTheyLike() {
    // Given
    Post stranger = town.says("alice", "nice day");

    // When
    Outcome<Post> outcome = reply("bob", stranger);

    // Then
    assertThat(Town.done(outcome).text()).isEqualTo("@alice an answer");
  }

  @Test
  void theSameTextIsRefusedWithinTwelveHours() {
    // Given
    Post first = town.says("alice", "good morning");
    town.passes(Duration.ofHours(12).minusSeconds(1));

    // When
    Outcome<Post> outcome =
        town.network.post(first.author(), NewPost.of(" good morning\n").replyingTo(first.id()));

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.DUPLICATE);
  }

  @Test
  void theSameTextIsAllowedAfterTwelveHours() {
    // Given
    Post first = town.says("alice", "good morning");
    town.passes(Duration.ofHours(12));

    // When
    Outcome<Post> outcome = town.network.post(first.author(), NewPost.of("good morning"));

    // Then
    assertThat(Town.done(outcome).text()).isEqualTo("good morning");
  }

  @Test
  void theSameTextIsAllowedOnceTheFirstIsDeletedOrChanged() {
    // Given
    Post deleted = town.says("alice", "one");
    Post changed = town.says("alice", "two");
    town.network.delete(deleted.author(), deleted.id());
    town.edits(changed, "three");

    // When
    Post one = town.says("alice", "one");
    Post two = town.says("alice", "two");

    // Then
    assertThat(one.id()).isGreaterThan(deleted.id());
    assertThat(two.id()).isGreaterThan(changed.id());
  }

  @Test
  void theSameTextByAnotherIsNoDuplicate() {
    // Given
    town.says("alice", "hello");

    // When
    Outcome<Post> outcome = town.network.post(town.person("bob"), NewPost.of("hello"));

    // Then
    assertThat(Town.done(outcome).text()).isEqualTo("hello");
  }

  @Test
  void duplicatesPassWhenTheCheckIsOff() {
    // Given
    try (Town lax = new Town(new TestSettings(folder.resolve("lax"), false))) {
      lax.says("alice", "hello");

      // When
      Outcome<Post> outcome = lax.network.post(lax.person("alice"), NewPost.of("hello"));

      // Then
      assertThat(Town.done(outcome).text()).isEqualTo("hello");
    }
  }

  @Test
  void onlyTypedTextCountsForTheLength() {
    // Given
    Post question = town.says("alice", "@bob @carol @rapport hi");
    NewPost wanted = NewPost.of("x".repeat(280)).replyingTo(question.id());

    // When
    Outcome<Post> outcome = town.network.post(town.person("dave"), wanted);

    // Then
    assertThat(Town.done(outcome).text()).startsWith("@alice @bob @carol @rapport x").hasSize(308);
  }

  @Test
  void aTextIsWeighedAsXWeighsIt() {
    // Given
    Person alice = town.person("alice");

    // When
    Outcome<Post> fits = town.network.post(alice, NewPost.of("漢".repeat(140)));
    Outcome<Post> tooLong = town.network.post(alice, NewPost.of("漢".repeat(141)));

    // Then
    assertThat(Town.done(fits).text()).hasSize(140);
    assertThat(Town.refusal(tooLong)).isEqualTo(Refusal.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t"})
  void anEmptyTextIsRefused(String text) {
    // Given
    Person alice = town.person("alice");

    // When
    Outcome<Post> outcome = town.network.post(alice, NewPost.of(text));

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.EMPTY);
  }

  @Test
  void aTextWithCharactersThatAreNoneIsRefused() {
    // Given
    Person alice = town.person("alice");

    // When
    Outcome<Post> outcome = town.network.post(alice, NewPost.of("a\uFFFEb"));

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.INVALID_CHARACTERS);
  }

  @Test
  void halfCharactersAndNulBecomeTheReplacementCharacter() {
    // Given
    Person alice = town.person("alice");

    // When
    Outcome<Post> outcome = town.network.post(alice, NewPost.of("a\uD83Db\0c"));

    // Then
    assertThat(Town.done(outcome).text()).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void nobodyAnswersOrQuotesWhatIsGone() {
    // Given
    Post gone = town.says("alice", "oops");
    town.network.delete(gone.author(), gone.id());
    NewPost quote = NewPost.of("look").quoting(gone.id());

    // When
    Outcome<Post> reply = reply("bob", gone);
    Outcome<Post> quoted = town.network.post(town.person("bob"), quote);

    // Then
    assertThat(Town.refusal(reply)).isEqualTo(Refusal.REPLY_TARGET_GONE);
    assertThat(Town.refusal(quoted)).isEqualTo(Refusal.QUOTE_TARGET_GONE);
  }

  @Test
  void aRestrictedPostIsAnsweredByThoseItTagsOnly() {
    // Given
    NewPost wanted = NewPost.of("only @bob please").to(Audience.MENTIONED_USERS);
    Post restricted = Town.done(town.network.post(town.person("alice"), wanted));

    // When
    Outcome<Post> carol = reply("carol", restricted);
    Outcome<Post> bob = reply("bob", restricted);

    // Then
    assertThat(Town.refusal(carol)).isEqualTo(Refusal.REPLIES_RESTRICTED);
    assertThat(Town.done(bob).text()).isEqualTo("@alice an answer");
  }
}
