package dev.rapport.reply.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.PostBuilder;
import dev.rapport.reply.Approach;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.memory.CoreTranslator.Translated;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class RecallAnswerTest {

  private static final String CORE = "No, that is not true. The tower was finished in 1889.";
  private static final String GERMAN = "Nein, das stimmt nicht. Der Turm wurde 1889 fertig.";
  private static final Basis BASIS = new Basis("model", "knowledge");

  private Translated translated = new Translated(Optional.empty(), new BigDecimal("0.001"));

  @Test
  void everyAskerHearsTheSameVerdictInOtherWords() {
    // Given
    Recollection memory = over(FakeMemory.knowing(CORE, new Found.Writing<>()));

    // When
    Set<String> texts = new HashSet<>();
    IntStream.range(0, 40).forEach(n -> texts.add(text(memory.recall(asker(n, "en"), 1, BASIS))));

    // Then
    assertThat(texts).hasSize(40).allSatisfy(text -> assertThat(text).contains(CORE));
  }

  @Test
  void whenAllWordsAreUsedUpAWriterIsAsked() {
    // Given
    Recollection memory = over(FakeMemory.knowing(CORE, new Found.Writing<>()));
    IntStream.range(0, 48).forEach(n -> text(memory.recall(asker(n, "en"), 1, BASIS)));

    // When
    Recall next = memory.recall(asker(48, "en"), 1, BASIS);

    // Then
    assertThat(next).isEqualTo(new Recall.Ask(BigDecimal.ZERO));
  }

  @Test
  void whoWroteItAndForWhomIsSaid() {
    // When
    Recall recall =
        over(FakeMemory.knowing(CORE, new Found.Writing<>())).recall(asker(1, "en"), 1, BASIS);

    // Then
    assertThat(recall)
        .isInstanceOfSatisfying(
            Recall.Told.class,
            told -> {
              assertThat(told.answer().model()).isEqualTo("model");
              assertThat(told.answer().costUsd()).isZero();
              assertThat(told.answer().reasoning())
                  .isEqualTo("remembered from the answer to x:first");
            });
  }

  @Test
  void inAnotherLanguageItIsTranslatedAndPaid() {
    // Given
    translated = new Translated(Optional.of(GERMAN), new BigDecimal("0.001"));
    Recollection memory = over(FakeMemory.knowing(CORE, new Found.Free<>()));

    // When
    Recall recall = memory.recall(asker(1, "de"), 1, BASIS);

    // Then
    assertThat(text(recall)).contains(GERMAN);
    assertThat(((Recall.Told) recall).answer().costUsd()).isEqualByComparingTo("0.001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ja, das stimmt. Der Turm wurde 1889 fertig.",
        "Das stimmt so nicht. Der Turm wurde 1889 fertig.",
        "Der Turm wurde 1889 fertig."
      })
  void aTranslationThatMaySayTheOppositeIsNotUsed(String german) {
    // Given
    translated = new Translated(Optional.of(german), new BigDecimal("0.001"));
    FakeMemory memory = FakeMemory.knowing(CORE, new Found.Free<>());

    // When
    Recall recall = over(memory).recall(asker(1, "de"), 1, BASIS);

    // Then
    assertThat(recall).isEqualTo(new Recall.Ask(new BigDecimal("0.001")));
    assertThat(memory.translated).isEmpty();
  }

  @Test
  void whereNobodyCanTranslateAWriterIsAskedAndTheCostIsKnown() {
    // Given
    Recollection memory = over(FakeMemory.knowing(CORE, new Found.Free<>()));

    // When
    Recall recall = memory.recall(asker(1, "de"), 1, BASIS);

    // Then
    assertThat(recall).isEqualTo(new Recall.Ask(new BigDecimal("0.001")));
  }

  @Test
  void whoComesWhileItIsWrittenWaitsForAWhileOnly() {
    // Given
    Recollection memory = over(FakeMemory.writing());

    // When
    Recall fourth = memory.recall(asker(1, "en"), 4, BASIS);
    Recall fifth = memory.recall(asker(1, "en"), 5, BASIS);

    // Then
    assertThat(fourth).isEqualTo(new Recall.Wait(Duration.ofSeconds(5)));
    assertThat(fifth).isEqualTo(new Recall.Ask(BigDecimal.ZERO));
  }

  @ParameterizedTest
  @EnumSource(
      value = Stance.class,
      mode = Mode.EXCLUDE,
      names = {
        "INFORMATIVE",
        "CLARIFYING",
        "EVEN_HANDED",
        "WARM",
        "PLAYFUL",
        "DE_ESCALATING",
        "APOLOGETIC"
      })
  void inOtherStancesNothingIsTold(Stance stance) {
    // When
    Recall recall =
        over(FakeMemory.knowing(CORE, new Found.Writing<>()))
            .recall(asker(1, "en", stance), 1, BASIS);

    // Then
    assertThat(recall).isEqualTo(new Recall.NotOurs());
  }

  @Test
  void itCanBeSwitchedOff() {
    // Given
    Recollection off =
        TestMemory.over(
            FakeMemory.knowing(CORE, new Found.Writing<>()),
            post -> Optional.empty(),
            (core, language, asker) -> translated,
            Knowledge.read(Path.of("none")),
            Duration.ZERO);

    // When
    Recall recall = off.recall(asker(1, "en"), 1, BASIS);

    // Then
    assertThat(recall).isEqualTo(new Recall.NotOurs());
  }

  private Recollection over(FakeMemory memory) {
    return TestMemory.over(
        memory,
        post -> Optional.empty(),
        (core, language, asker) -> translated,
        Knowledge.read(Path.of("none")));
  }

  private static Approach asker(int n, String language) {
    return asker(n, language, Stance.INFORMATIVE);
  }

  private static Approach asker(int n, String language, Stance stance) {
    return Askers.of(
        PostBuilder.post("1" + n, "@bob @rapport is this true?")
            .prefix("@bob ")
            .answering("P")
            .build(),
        Readings.of("is this true?"),
        stance,
        language);
  }

  private static String text(Recall recall) {
    return ((Recall.Told) recall).answer().text();
  }
}
