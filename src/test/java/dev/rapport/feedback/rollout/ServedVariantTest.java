package dev.rapport.feedback.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.rollout.Stage.Complete;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.feedback.rollout.Stage.RolledBack;
import dev.rapport.post.ConversationId;
import dev.rapport.reply.Chosen;
import dev.rapport.reply.Trial;
import dev.rapport.reply.variant.TestCatalog;
import dev.rapport.reply.variant.Variants;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets the variant, and who never does. */
class ServedVariantTest {

  private static final Act KIM = new Act("kim", "trying");
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final List<ConversationId> THREADS =
      IntStream.range(0, 4_000).mapToObj(i -> new ConversationId("x", "t" + i)).toList();

  @TempDir private Path folder;

  private Watching watching;
  private String version;

  @BeforeEach
  void start() {
    Variants variants = TestCatalog.of(folder, TestCatalog.DESK);
    watching = new Watching(variants, TestRolloutConfig.of(""));
    watching.move.start("desk", Watching.KIM);
    version = variants.find("desk").orElseThrow().version();
  }

  @Test
  void inTheShadowNobodyGetsIt() {
    assertThat(served()).isEmpty();
    assertThat(choose(THREADS.getFirst())).isEqualTo(Chosen.BASE);
    assertThat(watching.choice.serves(version)).isFalse();
  }

  @Test
  void theShareIsWhatTheStepSaysAndWhoHasItKeepsIt() {
    // When
    Set<ConversationId> few = at(new Live(0.01));
    Set<ConversationId> some = at(new Live(0.05));
    Set<ConversationId> quarter = at(new Live(0.25));
    Set<ConversationId> all = at(new Complete());

    // Then
    assertThat(few).hasSizeBetween(20, 65);
    assertThat(some).hasSizeBetween(150, 250).containsAll(few);
    assertThat(quarter).hasSizeBetween(900, 1_100).containsAll(some);
    assertThat(all).hasSize(THREADS.size());
  }

  @Test
  void whatWasDrawnSaysHowLikelyItWasOnBothSides() {
    // Given
    at(new Live(0.25));

    // Then
    assertThat(THREADS)
        .extracting(thread -> choose(thread).trial())
        .containsOnly(Optional.of(new Trial(1, 0.25)));
  }

  @Test
  void anotherRolloutDrawsOthers() {
    // Given
    Set<ConversationId> first = at(new Live(0.05));
    watching.record.move(watching.now(), new RolledBack("odd"), KIM);
    watching.move.start("desk", Watching.KIM);

    // When
    Set<ConversationId> second = at(new Live(0.05));

    // Then
    assertThat(second).isNotEmpty().hasSizeLessThan(300);
    second.retainAll(first);
    assertThat(second).hasSizeLessThan(40);
  }

  @Test
  void aThreadKeepsTheVariantThatAnsweredFirst() {
    // Given
    ConversationId drawn = at(new Live(0.25)).iterator().next();

    // Then
    assertThat(watching.choice.choose(drawn, Optional.of("base"))).isEqualTo(Chosen.BASE);
    Chosen again = watching.choice.choose(undrawn(), Optional.of(version));
    assertThat(again.variant().version()).isEqualTo(version);
    assertThat(again.trial()).isEmpty();
    assertThat(watching.choice.choose(drawn, Optional.of("other@1a2b3c4d"))).isEqualTo(Chosen.BASE);
  }

  @Test
  void afterARollbackNobodyGetsItNotEvenWhoHadIt() {
    // Given
    at(new Live(0.25));
    assertThat(watching.choice.serves(version)).isTrue();

    // When
    watching.record.move(watching.now(), new RolledBack("odd"), KIM);
    watching.clock.pass(SOON);

    // Then
    assertThat(served()).isEmpty();
    assertThat(watching.choice.choose(THREADS.getFirst(), Optional.of(version)))
        .isEqualTo(Chosen.BASE);
    assertThat(watching.choice.serves(version)).isFalse();
  }

  @Test
  void whereTheRecordCannotBeReadNobodyGetsIt() {
    // Given
    at(new Live(0.25));

    // When
    watching.record.broken = true;
    watching.clock.pass(SOON);

    // Then
    assertThat(served()).isEmpty();
  }

  @Test
  void whereNobodyWatchesNobodyGetsItWithinAMinute() {
    // Given
    at(new Live(0.25));

    // When
    watching.clock.pass(Duration.ofSeconds(50));

    // Then
    assertThat(served()).isEmpty();
    assertThat(choose(THREADS.getFirst()).trial()).isEmpty();
  }

  @Test
  void whatIsAllThereIsNeedsNoWatch() {
    // Given
    at(new Complete());

    // When
    watching.clock.pass(Duration.ofDays(1));

    // Then
    assertThat(served()).hasSize(THREADS.size());
  }

  private Set<ConversationId> at(Stage stage) {
    watching.record.move(watching.now(), stage, KIM);
    watching.record.watched(watching.now());
    watching.clock.pass(SOON);
    return served();
  }

  private Set<ConversationId> served() {
    return THREADS.stream()
        .filter(thread -> !choose(thread).variant().isBase())
        .collect(Collectors.toSet());
  }

  private ConversationId undrawn() {
    return THREADS.stream()
        .filter(thread -> choose(thread).variant().isBase())
        .findFirst()
        .orElseThrow();
  }

  private Chosen choose(ConversationId thread) {
    return watching.choice.choose(thread, Optional.empty());
  }
}
