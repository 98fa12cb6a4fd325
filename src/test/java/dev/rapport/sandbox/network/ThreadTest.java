package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadTest {

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

  @Test
  void aReplyCarriesThePrefixOfEverybodyInvolved() {
    // Given
    Post question = town.says("alice", "@rapport and @bob, what is this?");

    // When
    Post answer = town.replies("bob", question, "No idea.");

    // Then
    assertThat(answer.text()).isEqualTo("@alice @rapport No idea.");
    assertThat(answer.typed()).isEqualTo("No idea.");
    assertThat(answer.typedStart()).isEqualTo("@alice @rapport ".length());
    assertThat(answer.conversation()).isEqualTo(question.id());
  }

  @Test
  void tagsOfThePrefixArePassedOn() {
    // Given
    Post question = town.says("alice", "@rapport hi");
    Post first = town.replies("rapport", question, "Hi!");

    // When
    Post second = town.replies("carol", first, "hello you two");

    // Then
    assertThat(second.text()).isEqualTo("@rapport @alice hello you two");
  }

  @Test
  void whoRepliesToThemselvesIsNotTagged() {
    // Given
    Post start = town.says("alice", "first @bob");

    // When
    Post next = town.replies("alice", start, "second");

    // Then
    assertThat(next.text()).isEqualTo("@bob second");
  }

  @Test
  void theAnsweredAuthorCannotBeLeftOut() {
    // Given
    Post question = town.says("alice", "@bob @carol hi");
    Set<Long> excluded = Set.of(question.author().id(), town.person("carol").id());
    NewPost wanted = NewPost.of("yes").replyingTo(question.id()).excluding(excluded);

    // When
    Outcome<Post> outcome = town.network.post(town.person("bob"), wanted);

    // Then
    assertThat(Town.done(outcome).text()).isEqualTo("@alice yes");
  }

  @Test
  void aTagWrittenByHandStaysBesideThePrefix() {
    // Given
    Post question = town.says("alice", "hm");

    // When
    Post answer = town.replies("bob", question, "@alice hm?");

    // Then
    assertThat(answer.text()).isEqualTo("@alice @alice hm?");
    assertThat(town.mentions("alice")).containsExactly("@alice @alice hm?");
  }

  @Test
  void aReplyToAnOldVersionBelongsToThePost() {
    // Given
    Post old = town.says("alice", "teh start");
    town.edits(old, "the start");

    // When
    Post answer = town.replies("bob", old, "ok");

    // Then
    assertThat(answer.reference(Reference.Kind.REPLIED_TO).orElseThrow().post())
        .isEqualTo(old.id());
    assertThat(old.chain().replyCount()).isEqualTo(1);
  }

  @Test
  void whoIsNamedExistsFromThenOn() {
    // Given
    town.says("alice", "hello @Nobody_Yet");

    // When
    Person named = town.person("nobody_yet");

    // Then
    assertThat(named.name()).isEqualTo("Nobody_Yet");
    assertThat(town.mentions("NOBODY_YET")).containsExactly("hello @Nobody_Yet");
  }

  @Test
  void aDeletedPostLeavesItsAnswers() {
    // Given
    Post question = town.says("alice", "@bob hi");
    Post answer = town.replies("bob", question, "hi");

    // When
    Town.done(town.network.delete(question.author(), question.id()));

    // Then
    assertThat(town.network.<Boolean>ask(state -> state.post(question.id()).isPresent())).isFalse();
    assertThat(town.page(state -> state.conversation(question.id()))).containsExactly(answer);
    assertThat(town.mentions("bob")).isEmpty();
  }
}
