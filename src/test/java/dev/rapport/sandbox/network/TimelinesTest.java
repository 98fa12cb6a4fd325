package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelinesTest {

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

  private List<Post> mentions(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              town.passes(Duration.ofSeconds(1));
              return town.says("alice", "@rapport number " + i);
            })
        .toList();
  }

  private Page page(Window window, Cursor cursor, int depth) {
    PageRequest request = new PageRequest(window, cursor, 3, depth, post -> true);
    return page(town.timelines(Duration.ZERO), request);
  }

  private Page page(Timelines timelines, PageRequest request) {
    Person rapport = town.person("rapport");
    return town.network.ask(state -> timelines.page(state.tagging(rapport), request));
  }

  @Test
  void theFirstPageHoldsTheNewest() {
    // Given
    List<Post> posts = mentions(5);

    // When
    Page page = page(Window.ALL, new Cursor.Top(), 800);

    // Then
    assertThat(page.posts()).containsExactly(posts.get(4), posts.get(3), posts.get(2));
    assertThat(page.more()).isTrue();
    assertThat(page.back()).isFalse();
  }

  @Test
  void theNextPageGoesOnBelow() {
    // Given
    List<Post> posts = mentions(5);

    // When
    Page page = page(Window.ALL, new Cursor.Below(posts.get(2).id()), 800);

    // Then
    assertThat(page.posts()).containsExactly(posts.get(1), posts.get(0));
    assertThat(page.more()).isFalse();
    assertThat(page.back()).isTrue();
  }

  @Test
  void thePageBeforeHoldsWhatIsRightAbove() {
    // Given
    List<Post> posts = mentions(7);

    // When
    Page page = page(Window.ALL, new Cursor.Above(posts.get(1).id()), 800);

    // Then
    assertThat(page.posts()).containsExactly(posts.get(4), posts.get(3), posts.get(2));
    assertThat(page.more()).isTrue();
    assertThat(page.back()).isTrue();
  }

  @Test
  void sinceAndUntilAreExclusive() {
    // Given
    List<Post> posts = mentions(5);
    Window window =
        Window.ALL.since(Optional.of(posts.get(1).id())).until(Optional.of(posts.get(4).id()));

    // When
    Page page = page(window, new Cursor.Top(), 800);

    // Then
    assertThat(page.posts()).containsExactly(posts.get(3), posts.get(2));
  }

  @Test
  void aTimeWindowStartsInclusiveAndEndsExclusive() {
    // Given
    List<Post> posts = mentions(5);
    Window window = Window.ALL.from(posts.get(1).createdAt()).before(posts.get(3).createdAt());

    // When
    Page page = page(window, new Cursor.Top(), 800);

    // Then
    assertThat(page.posts()).containsExactly(posts.get(2), posts.get(1));
  }

  @Test
  void nothingBeyondTheDepthIsShown() {
    // Given
    List<Post> posts = mentions(5);

    // When
    Page page = page(Window.ALL, new Cursor.Below(posts.get(3).id()), 3);

    // Then
    assertThat(page.posts()).containsExactly(posts.get(2));
    assertThat(page.more()).isFalse();
  }

  @Test
  void aLatePostShowsUpBelowOnesThatAreThere() {
    // Given
    Duration longest = Duration.ofMinutes(1);
    TimelineLag lag = new TimelineLag(longest);
    List<Post> posts = mentions(20);

    // When
    List<Post> now = page(town.timelines(longest), Town.first(100)).posts();

    // Then
    Instant time = town.clock.instant();
    assertThat(now)
        .isNotEmpty()
        .allMatch(post -> !post.createdAt().plus(lag.of(post.id())).isAfter(time));
    assertThat(now.size()).isLessThan(20);
    List<Post> missing = posts.stream().filter(post -> !now.contains(post)).toList();
    assertThat(missing).anyMatch(post -> post.id() < now.getFirst().id());
  }

  @Test
  void everythingShowsUpInTheEnd() {
    // Given
    Duration longest = Duration.ofMinutes(1);
    mentions(20);
    town.passes(longest);

    // When
    Page page = page(town.timelines(longest), Town.first(100));

    // Then
    assertThat(page.posts()).hasSize(20);
  }

  @Test
  void untilAnEditArrivesTheOldVersionStands() {
    // Given
    Duration longest = Duration.ofMinutes(40);
    Post old = town.says("alice", "@rapport helo");
    town.passes(longest);
    town.edits(old.chain().first(), "@rapport hello");

    // When
    Page page = page(town.timelines(longest), Town.first(100));

    // Then
    assertThat(page.posts()).containsExactly(old);
  }
}
