package dev.rapport.evaluation.bench.stage;

import dev.rapport.post.Post;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How mentions come. */
sealed interface Pace {

  /** Returns when all are answered. */
  void drive(Contender contender, List<Post> posts, Tally tally)
      throws SQLException, InterruptedException;

  /** The next one when the one before is done. */
  record OneByOne() implements Pace {

    @Override
    public void drive(Contender contender, List<Post> posts, Tally tally) throws SQLException {
      for (Post post : posts) {
        tally.add(contender.answer(post, System.nanoTime()));
      }
    }
  }

  /**
   * At a fixed rate, whether or not the ones before are done, each on a virtual thread as from the
   * topic. What a mention waits since it was due counts.
   *
   * @param rate mentions a second
   */
  record Steady(int rate) implements Pace {

    @Override
    public void drive(Contender contender, List<Post> posts, Tally tally)
        throws InterruptedException {
      try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> answers = new ArrayList<>();
        long due = System.nanoTime();
        for (Post post : posts) {
          long since = due;
          sleepUntil(since);
          answers.add(
              workers.submit(
                  () -> {
                    tally.add(contender.answer(post, since));
                    return null;
                  }));
          due += TimeUnit.SECONDS.toNanos(1) / rate;
        }
        await(answers);
      }
    }

    private static void sleepUntil(long due) {
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }

    private static void await(List<Future<?>> answers) throws InterruptedException {
      try {
        for (Future<?> answer : answers) {
          answer.get();
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("a mention could not be answered", e.getCause());
      }
    }
  }
}
