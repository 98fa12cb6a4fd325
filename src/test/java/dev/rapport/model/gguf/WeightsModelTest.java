package dev.rapport.model.gguf;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With children as they are, and weights that write nonsense. */
class WeightsModelTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Question SHORT = new Question("Be kind.", "Hello 👋 \"you\"", 0.6, 7, 400);
  private static final Question FEW = new Question("Be kind.", "Tell me all", 0.6, 7, 20);
  private static final Question LONG = new Question("Be kind.", "Tell me all", 0.6, 7, 100_000);

  @TempDir private Path folder;

  private final Set<ProcessHandle> before = children();
  private WeightsModel model;

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void theSameQuestionGetsTheSameAnswer() throws IOException {
    // Given
    model = model(TinyGguf.brief(folder), 4096);

    // When
    Heard first = model.ask(SHORT, PATIENCE);
    Heard again = model.ask(SHORT, PATIENCE);

    // Then
    assertThat(first)
        .isInstanceOfSatisfying(Heard.Said.class, said -> assertThat(said.text()).isNotBlank())
        .isEqualTo(again);
    assertThat(model.trouble()).isEmpty();
    assertThat(ours()).hasSize(1);
  }

  @Test
  void aChildThatIsKilledCostsOneAnswerAndTheNextComesFromANewOne() throws Exception {
    // Given
    model = model(TinyGguf.endless(folder), 1 << 16);
    model.prepare();
    ProcessHandle child = ours().iterator().next();

    // When
    CompletableFuture<Heard> answer =
        CompletableFuture.supplyAsync(() -> model.ask(LONG, PATIENCE));
    child.destroyForcibly();

    // Then
    assertThat(answer.get(10, SECONDS))
        .isInstanceOfSatisfying(
            Heard.Lost.class,
            lost -> assertThat(lost.why()).startsWith("llama.cpp").hasLineCount(1));
    assertThat(model.trouble()).isNotEmpty();
    assertThat(model.ask(FEW, PATIENCE)).isEqualTo(new Heard.Cut());
    assertThat(ours()).doesNotContain(child).hasSize(1);
  }

  @Test
  void aChildThatTakesTooLongIsEnded() throws IOException {
    // Given
    model = model(TinyGguf.endless(folder), 1 << 16);
    model.prepare();

    // When
    Heard heard = model.ask(LONG, Duration.ofMillis(300));

    // Then
    assertThat(heard)
        .isEqualTo(new Heard.Lost("llama.cpp did not answer within PT0.3S", Duration.ofSeconds(5)));
    await().atMost(5, SECONDS).until(() -> ours().isEmpty());
  }

  @Test
  void anAnswerThatNobodyWaitsForIsNotTheNextOne() throws Exception {
    // Given
    model = model(TinyGguf.endless(folder), 1 << 16);
    model.prepare();
    ProcessHandle child = ours().iterator().next();
    Thread asking = Thread.ofPlatform().start(() -> model.ask(LONG, PATIENCE));
    await().atMost(5, SECONDS).until(() -> asking.getState() == Thread.State.TIMED_WAITING);

    // When
    asking.interrupt();
    asking.join(SECONDS.toMillis(10));

    // Then
    assertThat(model.ask(FEW, PATIENCE)).isEqualTo(new Heard.Cut());
    assertThat(ours()).doesNotContain(child).hasSize(1);
  }

  @Test
  void halfAFileIsRefusedInOneLine() throws IOException {
    // Given
    byte[] whole = TinyGguf.brief();
    Path half = Files.write(folder.resolve("half.gguf"), Arrays.copyOf(whole, whole.length / 2));
    model = model(half, 512);

    // When
    Heard heard = model.ask(SHORT, PATIENCE);

    // Then
    assertThat(heard)
        .isInstanceOfSatisfying(
            Heard.Lost.class,
            lost -> assertThat(lost.why()).startsWith("llama.cpp c").hasLineCount(1));
    await().atMost(5, SECONDS).until(() -> ours().isEmpty());
  }

  private static WeightsModel model(Path file, int context) {
    return new WeightsModel(new Weights(file, 1, context, PATIENCE), Clock.systemUTC());
  }

  private Set<ProcessHandle> ours() {
    Set<ProcessHandle> now = children();
    now.removeAll(before);
    return now;
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .collect(Collectors.toSet());
  }
}
