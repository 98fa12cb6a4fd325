package dev.rapport.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What the person at the terminal types, line by line, without holding up the end. */
final class Typed {

  private Typed() {}

  /** Hands each line on until there are no more. */
  static void follow(Consumer<String> line) {
    Thread.ofPlatform().daemon().name("typed").start(() -> read(line));
  }

  /** The next line; empty when none came in time, or nobody is there to type any. */
  static Optional<String> line(Duration patience) {
    BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    Thread.ofPlatform()
        .daemon()
        .name("typed")
        .start(
            () -> {
              read(line -> lines.add(Optional.of(line)));
              lines.add(Optional.empty());
            });
    try {
      Optional<String> first = lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      return first == null ? Optional.empty() : first;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static void read(Consumer<String> line) {
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String next = reader.readLine(); next != null; next = reader.readLine()) {
        line.accept(next);
      }
    } catch (IOException e) {
      // Nobody is there.
    }
  }
}
