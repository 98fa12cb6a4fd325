package dev.rapport.model.gguf;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Asks a child, one question at a time, and starts another when it is lost. Others wait for their
 * turn as long as their question may take, at most {@value #WAITING} of them; beyond that nobody
 * waits. Safe to call from many threads.
 */
public final class WeightsModel implements AutoCloseable {

  static final int WAITING = 32;

  private static final String FULL = "the model is busy";
  private static final Duration CROWDED = Duration.ofSeconds(30);
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Weights weights;
  private final BackOff backOff;
  private final Semaphore places = new Semaphore(WAITING);
  private final ReentrantLock turn = new ReentrantLock(true);

  private volatile ChildProcess child;
  private volatile boolean closed;
  private volatile String trouble = "";

  /** Starts nothing yet. */
  public WeightsModel(Weights weights, Clock clock) {
    this.weights = weights;
    this.backOff = new BackOff(clock);
  }

  /** Loads the weights, unless they are, and waits for it. What fails, the next answer tells. */
  public void prepare() {
    turn.lock();
    try {
      ready();
    } catch (ChildLost e) {
      lost(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      turn.unlock();
    }
  }

  /** Why there was no answer last time, in one line; empty when there was one. */
  public String trouble() {
    return trouble;
  }

  /**
   * @param patience how long the answer may take once it is this question's turn; a child that
   *     takes longer is ended
   */
  public Heard ask(Question question, Duration patience) {
    if (!places.tryAcquire()) {
      return new Heard.Lost(FULL, CROWDED);
    }
    try {
      return inTurn(question, patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Heard.Lost("interrupted", SOON);
    } finally {
      places.release();
    }
  }

  private Heard inTurn(Question question, Duration patience) throws InterruptedException {
    if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      return new Heard.Lost(FULL, CROWDED);
    }
    try {
      Duration pause = backOff.left();
      return pause.isZero()
          ? heard(ready().ask(question, patience))
          : new Heard.Lost(trouble, pause);
    } catch (ChildLost e) {
      return lost(e);
    } catch (InterruptedException e) {
      drop();
      throw e;
    } finally {
      turn.unlock();
    }
  }

  private ChildProcess ready() throws ChildLost, InterruptedException {
    if (child == null || !child.isAlive()) {
      child = ChildProcess.start(weights);
    }
    if (closed) {
      child.close();
      throw new ChildLost("the program ends");
    }
    return child;
  }

  private Heard heard(Told told) {
    backOff.worked();
    trouble = "";
    return switch (told.kind()) {
      case WHOLE -> new Heard.Said(told.text());
      case CUT -> new Heard.Cut();
      case TOO_LONG -> new Heard.TooLong();
      case READY, REFUSED, FAILED -> new Heard.Lost("llama.cpp failed at an answer", SOON);
    };
  }

  private Heard lost(ChildLost loss) {
    drop();
    backOff.failed();
    trouble = loss.getMessage();
    Duration pause = backOff.left();
    return new Heard.Lost(trouble, pause.compareTo(SOON) > 0 ? pause : SOON);
  }

  /** Whatever the child still says would be taken for the answer to the next question. */
  private void drop() {
    ChildProcess late = child;
    child = null;
    if (late != null) {
      late.close();
    }
  }

  /** Ends the child, in the middle of an answer too. */
  @Override
  public void close() {
    closed = true;
    ChildProcess running = child;
    if (running != null) {
      running.close();
    }
  }
}
