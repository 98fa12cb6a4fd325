package dev.rapport.model.gguf;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.model.gguf.Told.Kind;
import dev.rapport.post.SafeText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A child, seen from its parent. For one thread at a time, but for {@link #close()}. */
final class ChildProcess implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ENDING = Duration.ofSeconds(2);
  private static final int SHOWN = 200;

  private final Process process;
  private final LastWords errors;

  /** Empty at the end of the stream. */
  private final BlockingQueue<Optional<Told>> told = new LinkedBlockingQueue<>();

  private ChildProcess(Process process) {
    this.process = process;
    this.errors = new LastWords(process.getErrorStream());
    background(errors);
    background(this::listen);
  }

  /** Starts a child and waits until its weights are loaded. */
  static ChildProcess start(Weights weights) throws ChildLost, InterruptedException {
    ChildProcess child;
    try {
      child = new ChildProcess(ChildCommand.of(weights).start());
    } catch (IOException e) {
      throw new ChildLost("no process can be started for llama.cpp");
    }
    try {
      child.awaitReady(weights.patience());
      return child;
    } catch (ChildLost | InterruptedException e) {
      child.close();
      throw e;
    }
  }

  private void awaitReady(Duration patience) throws ChildLost, InterruptedException {
    Optional<Told> first = next(patience, "llama.cpp did not load the weights within ");
    if (first.isEmpty()) {
      throw new ChildLost(ended("llama.cpp ended while loading the weights") + lastWords());
    }
    if (first.get().kind() != Kind.READY) {
      String why = SafeText.oneLine(first.get().text(), SHOWN).strip();
      throw new ChildLost("llama.cpp cannot load the weights: " + why);
    }
  }

  /** It has seen no text of anybody's yet. */
  private String lastWords() {
    String line = SafeText.oneLine(errors.line(), SHOWN).strip();
    return line.isEmpty() ? "" : ": " + line;
  }

  /**
   * @throws ChildLost when there is no answer in time; it may still come, so that this child must
   *     not be asked again. The same holds after an interrupt
   */
  Told ask(Question question, Duration patience) throws ChildLost, InterruptedException {
    try {
      String line = JSON.writeValueAsString(question) + "\n";
      process.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new ChildLost(ended("llama.cpp had ended"));
    }
    return next(patience, "llama.cpp did not answer within ")
        .orElseThrow(() -> new ChildLost(ended("llama.cpp ended while it answered")));
  }

  private Optional<Told> next(Duration patience, String otherwise)
      throws ChildLost, InterruptedException {
    Optional<Told> next = told.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (next == null) {
      throw new ChildLost(otherwise + patience);
    }
    return next;
  }

  private String ended(String what) {
    try {
      return process.waitFor(ENDING.toMillis(), TimeUnit.MILLISECONDS)
          ? what + ", with exit code " + process.exitValue()
          : what;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return what;
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  private void listen() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines().map(Told::read).filter(Optional::isPresent).forEach(told::add);
    } catch (IOException | RuntimeException e) {
      // As at the end of the stream: it is gone.
    }
    told.add(Optional.empty());
  }

  private static void background(Runnable work) {
    Thread.ofPlatform().daemon().name("llama-child").start(work);
  }

  /** Native code heeds no polite request. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
