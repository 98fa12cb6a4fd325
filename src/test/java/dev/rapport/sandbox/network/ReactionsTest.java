package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactionsTest {

  @TempDir Path folder;
  private Town town;
  private Post post;

  @BeforeEach
  void open() {
    town = new Town(folder);
    post = town.says("alice", "@rapport hi");
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void aLikeCountsOnce() {
    // Given
    Person bob = town.person("bob");
    town.network.like(bob, post.id());

    // When
    town.network.like(bob, post.id());

    // Then
    assertThat(post.chain().likeCount()).isEqualTo(1);
    assertThat(town.network.<Integer>ask(state -> state.likeCount(bob))).isEqualTo(1);
  }

  @Test
  void aLikeIsTakenBackOnce() {
    // Given
    Person bob = town.person("bob");
    town.network.like(bob, post.id());

    // When
    boolean first = Town.done(town.network.unlike(bob, post.id()));
    boolean second = Town.done(town.network.unlike(bob, post.id()));

    // Then
    assertThat(first).isTrue();
    assertThat(second).isFalse();
    assertThat(post.chain().likeCount()).isZero();
  }

  @Test
  void aRepostIsAPostInTheRepostersTimelineAndNoMention() {
    // Given
    Person bob = town.person("bob");

    // When
    Post repost = Town.done(town.network.repost(bob, post.id()));

    // Then
    assertThat(repost.text()).isEqualTo("RT @alice: @rapport hi");
    assertThat(town.page(state -> state.writtenBy(bob))).containsExactly(repost);
    assertThat(town.mentions("rapport")).containsExactly("@rapport hi");
    assertThat(post.chain().repostCount()).isEqualTo(1);
  }

  @Test
  void aSecondRepostIsTheFirst() {
    // Given
    Person bob = town.person("bob");
    Post first = Town.done(town.network.repost(bob, post.id()));

    // When
    Post second = Town.done(town.network.repost(bob, first.id()));

    // Then
    assertThat(second).isSameAs(first);
  }

  @Test
  void anUndoneRepostIsGone() {
    // Given
    Person bob = town.person("bob");
    town.network.repost(bob, post.id());

    // When
    boolean undone = Town.done(town.network.unrepost(bob, post.id()));

    // Then
    assertThat(undone).isTrue();
    assertThat(post.chain().repostCount()).isZero();
    assertThat(town.page(state -> state.writtenBy(bob))).isEmpty();
  }

  @Test
  void aDeletedPostTakesItsRepostsAndLikesAlong() {
    // Given
    Person bob = town.person("bob");
    town.network.like(bob, post.id());
    town.network.repost(bob, post.id());

    // When
    town.network.delete(post.author(), post.id());

    // Then
    assertThat(town.page(state -> state.writtenBy(bob))).isEmpty();
    assertThat(town.network.<Integer>ask(state -> state.likeCount(bob))).isZero();
    assertThat(town.network.<Integer>ask(state -> state.postCount(bob))).isZero();
  }

  @Test
  void aViewCountsOncePerPersonAndNeverTheAuthors() {
    // Given
    town.network.viewed(town.person("bob"), List.of(post.id()));

    // When
    town.network.viewed(town.person("bob"), List.of(post.id()));
    town.network.viewed(post.author(), List.of(post.id()));

    // Then
    assertThat(post.chain().impressionCount()).isEqualTo(1);
  }

  @Test
  void whatIsGoneCannotBeLiked() {
    // Given
    town.network.delete(post.author(), post.id());

    // When
    Outcome<Void> outcome = town.network.like(town.person("bob"), post.id());

    // Then
    assertThat(Town.refusal(outcome)).isEqualTo(Refusal.NO_SUCH_POST);
  }
}
