package dev.rapport.platform.x;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The lines of an open stream. One that says nothing for too long, not even a blank line, is closed
 * from here: a connection may be dead without either side being told.
 */
final class XStreamLines implements AutoCloseable {

  /** Far above the longest post with all that hangs on it. */
  private static final int LONGEST = 1 << 20;

  private static final Duration LOOK = Duration.ofMillis(100);

  private final InputStream in;
  private final long silenceNanos;
  private final BooleanSupplier wanted;
  private final Thread watchdog;
  private volatile long lastSign = System.nanoTime();
  private volatile boolean silent;

  /**
   * @param silence how long it may say nothing
   * @param wanted asked all the time; the stream is closed once it is false
   */
  XStreamLines(InputStream in, Duration silence, BooleanSupplier wanted) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.silenceNanos = silence.toNanos();
    this.wanted = wanted;
    this.watchdog = Thread.ofVirtual().name("watches a stream of X").start(this::watch);
  }

  /**
   * The next line without its end, blank for a keep-alive; empty when the stream is over.
   *
   * @throws IOException when it broke, or a line is longer than any of X's
   */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      lastSign = System.nanoTime();
      if (next == '\n') {
        return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
      }
      line.write(next);
      if (line.size() > LONGEST) {
        throw new IOException("a line without an end");
      }
    }
    return Optional.empty();
  }

  /** True when it was closed because it said nothing. */
  boolean fellSilent() {
    return silent;
  }

  @Override
  public void close() {
    watchdog.interrupt();
    closeQuietly();
  }

  private void watch() {
    try {
      while (wanted.getAsBoolean()) {
        if (System.nanoTime() - lastSign > silenceNanos) {
          silent = true;
          break;
        }
        Thread.sleep(LOOK);
      }
      closeQuietly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeQuietly() {
    try {
      in.close();
    } catch (IOException e) {
      // It is over either way.
    }
  }
}
