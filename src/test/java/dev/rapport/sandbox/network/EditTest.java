package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditTest {

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

  private Outcome<Post> edit(String name, Post post, String text) {
    return town.network.edit(town.person(name), post.id(), NewPost.of(text));
  }

  @Test
  void anEditIsANewIdOfTheSamePost() {
    // Given
    Post first = town.says("alice", "@rapport helo");
    Town.done(town.network.like(town.person("bob"), first.id()));

    // When
    Post second = town.edits(first, "@rapport hello");

    // Then
    assertThat(second.id()).isGreaterThan(first.id());
    assertThat(second.chain().ids()).containsExactly(first.id(), second.id());
    assertThat(second.conversation()).isEqualTo(first.id());
    assertThat(second.chain().likeCount()).isEqualTo(1);
  }

  @Test
  void mentionsShowTheNewestVersionOnly() {
    // Given
    Post first = town.says("alice", "@rapport helo");
    town.says("bob", "@rapport later");

    // When
    town.edits(first, "@rapport hello");

    // Then
    assertThat(town.mentions("rapport")).containsExactly("@rapport hello", "@rapport later");
  }

  @Test
  void aTagTakenOutIsNoMentionAnyMore() {
    // Given
    Post first = town.says("alice", "@rapport hello");

    // When
    town.edits(first, "hello");

    // Then
    assertThat(town.mentions("rapport")).isEmpty();
  }

  @Test
  void aReplyKeepsItsPrefix() {
    // Given
    Post answer = town.replies("bob", town.says("alice", "hm"), "helo");

    // When
    Post edited = town.edits(answer, "hello");

    // Then
    assertThat(edited.text()).isEqualTo("@alice hello");
    assertThat(edited.reference(Reference.Kind.REPLIED_TO)).isPresent();
  }

  @Test
  void onlyTheAuthorEdits() {
    // Given
    Post post = town.says("alice", "mine");

    // When
    Outcome<Post> outcome = edit("bob", post, "yours");

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.NOT_THE_AUTHOR);
  }

  @Test
  void afterAnHourItIsTooLate() {
    // Given
    Post post = town.says("alice", "then");
    town.passes(Duration.ofMinutes(60));

    // When
    Outcome<Post> outcome = edit("alice", post, "now");

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.EDIT_TIME_OVER);
  }

  @Test
  void aPostIsEditedFiveTimes() {
    // Given
    Post post = town.says("alice", "0");
    for (int i = 1; i <= 5; i++) {
      town.edits(post, "version " + i);
    }

    // When
    Outcome<Post> outcome = edit("alice", post, "version 6");

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.EDITS_USED_UP);
    assertThat(post.chain().editsLeft()).isZero();
  }

  @Test
  void deletingAnyVersionDeletesAll() {
    // Given
    Post first = town.says("alice", "@bob one");
    Post second = town.edits(first, "@bob two");

    // When
    Outcome<Void> outcome = town.network.delete(first.author(), first.id());

    // Then
    Town.done(outcome);
    assertThat(town.network.<Integer>ask(state -> state.all().size())).isZero();
    assertThat(town.network.<Boolean>ask(state -> state.post(second.id()).isPresent())).isFalse();
    assertThat(town.mentions("bob")).isEmpty();
  }

  @Test
  void onlyTheAuthorDeletes() {
    // Given
    Post post = town.says("alice", "mine");

    // When
    Outcome<Void> outcome = town.network.delete(town.person("bob"), post.id());

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.NOT_THE_AUTHOR);
  }
}
