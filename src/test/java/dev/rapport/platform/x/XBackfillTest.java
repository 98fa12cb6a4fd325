package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionSource.Fetched;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case 9 of the catalogue of failures: more mentions were missed than X's timeline shows. */
class XBackfillTest {

  private final LongTimeline x = new LongTimeline();
  private final MovingClock clock = new MovingClock();
  private final Set<String> read = new TreeSet<>();
  private Adapters adapters;
  private Optional<String> cursor = Optional.empty();
  private long first;

  @BeforeEach
  void connect() {
    adapters = Adapters.of(new KeylessXConfig(x.base(), Duration.ofSeconds(5)), clock);
    first = Long.parseLong(Snowflake.at(clock.instant().minus(Duration.ofHours(1))));
    x.add(first, 1);
    fetch();
  }

  @AfterEach
  void close() {
    x.close();
  }

  private Fetched.Page fetch() {
    Fetched.Page page = (Fetched.Page) adapters.mentions().fetch(cursor);
    page.posts().forEach(post -> read.add(post.ref().id()));
    cursor = page.cursor();
    return page;
  }

  @Test
  void case9AGapIsToldAndFilledBySearch() {
    // Given
    x.add(first + 1, 1_500);

    // When
    fetch();
    assertThat(adapters.vitals().all().get("x").gap()).isPresent();
    assertThat(cursor.orElseThrow()).contains(" gap ");
    for (int i = 0; i < 10 && cursor.orElseThrow().contains("gap"); i++) {
      fetch();
    }
    fetch();

    // Then
    assertThat(read).hasSize(1_501);
    assertThat(cursor).contains(String.valueOf(first + 1_500));
    assertThat(adapters.vitals().all().get("x").gap()).isEmpty();
  }

  @Test
  void whatTheTimelineShowsIsNotPaidForAsSearch() {
    // Given
    x.add(first + 1, 799);

    // When
    fetch();

    // Then
    assertThat(read).hasSize(800);
    assertThat(x.searches).isEmpty();
    assertThat(cursor).contains(String.valueOf(first + 799));
  }

  @Test
  void aRefusalInBetweenCostsAStepOnly() {
    // Given
    x.add(first + 1, 2_000);
    x.failSearchesFrom = 7;

    // When
    fetch();
    fetch();
    String stuck = cursor.orElseThrow();
    fetch();

    // Then
    assertThat(cursor).contains(stuck);
    assertThat(x.searches).hasSize(7);

    // When
    x.failSearchesFrom = Integer.MAX_VALUE;
    clock.pass(Duration.ofMinutes(1));
    for (int i = 0; i < 10; i++) {
      fetch();
    }

    // Then
    assertThat(read).hasSize(2_001);
  }

  @Test
  void theGapOutlivesTheProgram() {
    // Given
    x.add(first + 1, 2_500);
    fetch();

    // When
    adapters = Adapters.of(new KeylessXConfig(x.base(), Duration.ofSeconds(5)), clock);
    for (int i = 0; i < 10; i++) {
      fetch();
    }

    // Then
    assertThat(read).hasSize(2_501);
  }

  @Test
  void whatComesMeanwhileIsNotHeldUp() {
    // Given
    x.add(first + 1, 2_500);
    fetch();
    String gap = cursor.orElseThrow();

    // When
    x.add(first + 2_501, 3);
    fetch();

    // Then
    assertThat(gap).contains("gap");
    assertThat(read).contains(String.valueOf(first + 2_503));
    assertThat(cursor.orElseThrow()).startsWith(String.valueOf(first + 2_503)).contains("gap");
  }

  @Test
  void nothingOlderThanSearchReachesIsAskedFor() {
    // Given
    cursor = Optional.of(Snowflake.at(clock.instant().minus(Duration.ofDays(30))));
    x.add(first + 1, 1_000);

    // When
    fetch();

    // Then
    Instant reach = clock.instant().minus(Duration.ofDays(7));
    String since = x.searches.getFirst().replaceFirst(".*since_id=(\\d+).*", "$1");
    assertThat(Long.parseLong(since)).isGreaterThan(Long.parseLong(Snowflake.at(reach)));
  }
}
