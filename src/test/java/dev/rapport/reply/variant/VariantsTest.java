package dev.rapport.reply.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.reply.Mode;
import dev.rapport.reply.ReplyConfig.ModeRow;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

  @TempDir private Path folder;

  @Test
  void aVariantIsOtherOnlyInWhatItNames() {
    // Given
    Variants variants =
        TestCatalog.of(
            folder,
            """
            variants:
              - name: deep
                persona: desk
                modes:
                  fast:
                    model: other-model
                    timeout: 15s
                    max-tokens: 7
                    price: { in: 2, cached: 2, out: 3 }
                weights: { emotion: 1, mismatch: 0, style: 0, support: 0, brevity: 0 }
            """);

    // When
    Variant deep = variants.find("deep").orElseThrow();

    // Then
    ModeRow fast = deep.row(Mode.FAST).orElseThrow();
    assertThat(fast.model()).isEqualTo("other-model");
    assertThat(fast.price().out()).isEqualByComparingTo("3");
    assertThat(fast.timeout()).isEqualTo(Duration.ofSeconds(15));
    assertThat(fast.maxTokens()).isEqualTo(7);
    assertThat(fast.effort()).isEqualTo("none");
    assertThat(deep.row(Mode.THINKING)).isEmpty();
    assertThat(deep.prompt()).isEmpty();
    assertThat(deep.persona()).contains("desk");
    assertThat(deep.weights().orElseThrow().emotion()).isOne();
    assertThat(deep.version()).matches("deep@[0-9a-f]{8}");
  }

  @Test
  void anotherWordIsAnotherVariant() {
    assertThat(hash("variants: [{name: a, persona: desk}]"))
        .isEqualTo(hash("variants:\n  - persona: desk\n    name: a\n"))
        .isNotEqualTo(hash("variants: [{name: a, persona: rapport}]"))
        .isNotEqualTo(hash("variants: [{name: a, persona: desk, modes: {fast: {effort: low}}}]"));
  }

  @Test
  void whereTheSettingsChargeNothingAModelNeedsNoPrice() {
    assertThat(
            TestCatalog.of(folder, "variants: [{name: a, modes: {thinking: {model: m}}}]")
                .find("a"))
        .isPresent();
  }

  @Test
  void whatIsNotLiveCannotBeTried() {
    // When
    Variants variants = TestCatalog.of(folder, "variants: [{name: a, prompt: reply-terse}]");

    // Then
    assertThat(variants.find("a")).isEmpty();
    assertThat(variants.trouble("a")).contains("its prompt/reply-terse has no live version");
    assertThat(variants.names()).containsExactly("a");
  }

  @Test
  void theShippedFileHasNone() {
    assertThat(TestCatalog.shipped().names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "variants: [{name: a}]|variant 'a': does nothing otherwise",
        "variants: [{name: base, persona: desk}]|variant 'base': the name stands for",
        "variants: [{name: a b, persona: desk}]|variant 'a b': a name has 1 to 40",
        "variants: [{name: a, persona: d}, {name: a, persona: d}]|variant 'a': is there twice",
        "variants: [{name: a, prompt: settle}]|variant 'a': prompt must be reply or reply-",
        "variants: [{name: a, persona: ''}]|variant 'a': a name has 1 to 40",
        "variants: [{name: a, modes: {fast: {max-tokens: 0}}}]|max-tokens must be at least 1",
        "variants: [{name: a, modes: {fast: {timeout: soon}}}]|variant 'a'",
        "variants: [{name: a, modes: {fast: {modell: m}}}]|line 1: Unrecognized field \"modell\"",
        "variants: [{name: a, weights: {emotion: 1}}]|line 1: Missing required creator property",
        "variants: [{persona: desk}]|line 1: Missing required creator property 'name'",
        "variants: [{name: a, persona: d, persona: e}]|line 1: Duplicate field 'persona'",
        "variants: [{name: a, modes: {fast: {model: m}}}]|modes.fast names a model and no price",
        "variants: [{name: a, modes: {thinking: {price: {in: 1, cached: 1, out: 1}}}}]|has a price",
        "variants: [null]|it needs a list of variants",
        "variants:|it needs a list of variants",
        "nothing: 1|line 1: "
      })
  void whatMeansNothingStopsTheStartInOneLine(String yaml, String said) {
    assertThatThrownBy(() -> TestCatalog.of(folder, yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("variants.yaml")
        .hasMessageContaining(said)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void allWeightsCannotBeNothing() {
    assertThatThrownBy(
            () ->
                TestCatalog.of(
                    folder,
                    "variants: [{name: a, weights: {emotion: 0, mismatch: 0, style: 0,"
                        + " support: 0, brevity: 0}}]"))
        .hasMessageContaining("one of the weights must be more than 0");
  }

  private String hash(String yaml) {
    return TestCatalog.of(folder, yaml).find("a").orElseThrow().hash();
  }
}
