package dev.rapport.evaluation.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.post.Post;
import dev.rapport.testing.MovingClock;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final int COUNT = 20;
  private static final int RATE = 1000;

  private final List<Post> posts =
      IntStream.range(0, COUNT).mapToObj(new Exchanges(1, new MovingClock())::mention).toList();
  private final Tally tally = new Tally("test");
  private final Queue<Long> dues = new ConcurrentLinkedQueue<>();

  @Test
  void atARateNobodyWaitsForTheOneBefore() throws Exception {
    // Given mentions that are all under way before any is done
    CountDownLatch all = new CountDownLatch(COUNT);

    // When
    new Pace.Steady(RATE)
        .drive(
            answering(
                () -> {
                  all.countDown();
                  assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
                }),
            posts,
            tally);

    // Then
    assertThat(tally.figures().mentions()).isEqualTo(COUNT);
    List<Long> sorted = dues.stream().sorted().toList();
    assertThat(sorted.getLast() - sorted.getFirst())
        .isEqualTo((COUNT - 1) * TimeUnit.SECONDS.toNanos(1) / RATE);
  }

  @Test
  void whatCannotBeAnsweredIsNotPassedOver() {
    // Given
    Contender broken =
        answering(
            () -> {
              throw new SQLException("gone");
            });

    // When
    Pace steady = new Pace.Steady(RATE);

    // Then
    assertThatThrownBy(() -> steady.drive(broken, posts, tally)).hasRootCauseMessage("gone");
  }

  private Contender answering(Work work) {
    return new Contender() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public void store(List<Post> posts) {}

      @Override
      public PartTimes answer(Post post, long due) throws SQLException {
        dues.add(due);
        try {
          work.run();
        } catch (InterruptedException e) {
          throw new SQLException(e);
        }
        return new PartTimes();
      }
    };
  }

  private interface Work {
    void run() throws SQLException, InterruptedException;
  }
}
