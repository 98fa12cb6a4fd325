package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightTest {

  static final Status PROTECTED = new Status(true, false, false, false, Set.of(), Set.of());
  static final Status SUSPENDED = new Status(false, true, false, false, Set.of(), Set.of());
  static final Status DEACTIVATED = new Status(false, false, true, false, Set.of(), Set.of());
  static final Status LOCKED = new Status(false, false, false, true, Set.of(), Set.of());

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

  private void settle(String name, Status status) {
    town.network.settle(town.person(name), status);
  }

  private void follows(String name, String whom) {
    Set<Long> people = Set.of(town.person(whom).id());
    settle(name, new Status(false, false, false, false, people, Set.of()));
  }

  private void blocks(String name, String whom) {
    Set<Long> people = Set.of(town.person(whom).id());
    settle(name, new Status(false, false, false, false, Set.of(), people));
  }

  private Optional<Sight.Hidden> hidden(Post post, String from) {
    Person reader = town.person(from);
    return town.network.ask(state -> Sight.of(state, reader).hides(post));
  }

  private Optional<Sight.Hidden> hiddenFromNobody(Post post) {
    return town.network.ask(state -> Sight.ofNobody(state).hides(post));
  }

  private Outcome<Post> reply(String name, Post to) {
    return town.network.post(town.person(name), NewPost.of("an answer").replyingTo(to.id()));
  }

  @Test
  void everybodySeesWhatIsPublic() {
    // When
    Post post = town.says("alice", "hello");

    // Then
    assertThat(hidden(post, "bob")).isEmpty();
  }

  @Test
  void aProtectedPostIsForFollowersAndItsAuthor() {
    // Given
    Post post = town.says("alice", "hello");
    follows("bob", "alice");

    // When
    settle("alice", PROTECTED);

    // Then
    assertThat(hidden(post, "alice")).isEmpty();
    assertThat(hidden(post, "bob")).isEmpty();
    assertThat(hidden(post, "carol")).contains(Sight.Hidden.NOT_ALLOWED);
    assertThat(hiddenFromNobody(post)).contains(Sight.Hidden.NOT_ALLOWED);
  }

  @Test
  void aSuspendedAuthorsPostsAreGoneEvenWhenRepeated() {
    // Given
    Post post = town.says("alice", "hello");
    Post repost = Town.done(town.network.repost(town.person("bob"), post.id()));

    // When
    settle("alice", SUSPENDED);

    // Then
    assertThat(hidden(post, "carol")).contains(Sight.Hidden.SUSPENDED);
    assertThat(hidden(repost, "carol")).contains(Sight.Hidden.SUSPENDED);
  }

  @Test
  void whoIsBackIsSeenAgain() {
    // Given
    Post post = town.says("alice", "hello");
    settle("alice", DEACTIVATED);
    Optional<Sight.Hidden> meanwhile = hidden(post, "carol");

    // When
    settle("alice", Status.USUAL);

    // Then
    assertThat(meanwhile).contains(Sight.Hidden.GONE);
    assertThat(hidden(post, "carol")).isEmpty();
  }

  @Test
  void whoIsBlockedNeitherSeesNorReplies() {
    // Given
    Post post = town.says("alice", "@rapport hello");

    // When
    blocks("alice", "rapport");

    // Then
    assertThat(hidden(post, "rapport")).contains(Sight.Hidden.NOT_ALLOWED);
    assertThat(hidden(post, "bob")).isEmpty();
    assertThat(Town.refusal(reply("rapport", post))).isEqualTo(Refusal.REPLY_TARGET_GONE);
  }

  @Test
  void nobodyLikesOrRepostsWhatTheyCannotSee() {
    // Given
    Post post = town.says("alice", "hello");
    settle("alice", PROTECTED);
    Person bob = town.person("bob");

    // When
    Outcome<Void> like = town.network.like(bob, post.id());
    Outcome<Post> repost = town.network.repost(bob, post.id());

    // Then
    assertThat(Town.refusal(like)).isEqualTo(Refusal.NO_SUCH_POST);
    assertThat(Town.refusal(repost)).isEqualTo(Refusal.NO_SUCH_POST);
  }

  @Test
  void whoIsSuspendedOrLockedWritesNothing() {
    // Given
    settle("alice", SUSPENDED);
    settle("bob", LOCKED);

    // When
    Outcome<Post> alice = town.network.post(town.person("alice"), NewPost.of("one"));
    Outcome<Post> bob = town.network.post(town.person("bob"), NewPost.of("two"));

    // Then
    assertThat(Town.refusal(alice)).isEqualTo(Refusal.SUSPENDED);
    assertThat(Town.refusal(bob)).isEqualTo(Refusal.LOCKED);
  }

  @Test
  void repliesMayBeKeptToThoseTheAuthorFollows() {
    // Given
    follows("alice", "bob");
    Post post =
        Town.done(
            town.network.post(
                town.person("alice"), NewPost.of("friends only").to(Audience.FOLLOWING)));

    // When
    Outcome<Post> friend = reply("bob", post);
    Outcome<Post> stranger = reply("carol", post);

    // Then
    assertThat(Town.done(friend).text()).isEqualTo("@alice an answer");
    assertThat(Town.refusal(stranger)).isEqualTo(Refusal.REPLIES_RESTRICTED);
  }

  @Test
  void howPeopleStandSurvivesARestart() {
    // Given
    follows("bob", "alice");
    blocks("carol", "rapport");
    settle("alice", PROTECTED);
    town.close();

    // When
    town = new Town(folder);

    // Then
    assertThat(status("alice")).isEqualTo(PROTECTED);
    assertThat(status("carol").blocks()).containsExactly(town.person("rapport").id());
    assertThat(town.network.<Integer>ask(state -> state.followerCount(town.person("alice"))))
        .isEqualTo(1);
  }

  private Status status(String name) {
    return town.network.ask(state -> state.status(state.person(name).orElseThrow()));
  }
}
