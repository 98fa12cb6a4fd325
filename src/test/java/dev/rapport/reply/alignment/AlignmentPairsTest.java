package dev.rapport.reply.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score holds what it was made for: fitting answers above mismatched ones. */
class AlignmentPairsTest {

  @ParameterizedTest
  @CsvSource({"dev, en, 0.90", "dev, ja, 0.90", "heldout, en, 0.85", "heldout, ja, 0.85"})
  void aFittingAnswerScoresHigherThanAMismatchedOne(String half, String language, double least) {
    Auc auc = Auc.of(Pair.of(half, language));

    assertThat(auc.paired()).as("paired, %s, %s", half, language).isGreaterThanOrEqualTo(least);
    assertThat(auc.pooled()).as("pooled, %s, %s", half, language).isGreaterThanOrEqualTo(least);
  }

  @Test
  void everyKindOfMismatchIsInBothHalvesOfBothLanguages() {
    assertThat(kinds("dev", "en"))
        .hasSize(16)
        .isEqualTo(kinds("heldout", "en"))
        .isEqualTo(kinds("dev", "ja"))
        .isEqualTo(kinds("heldout", "ja"));
  }

  @Test
  void noPairIsInBothHalves() {
    assertThat(
            Stream.of("en", "ja")
                .flatMap(language -> Pair.of("dev", language).stream())
                .map(Pair::mention))
        .doesNotContainAnyElementsOf(
            Stream.of("en", "ja")
                .flatMap(language -> Pair.of("heldout", language).stream())
                .map(Pair::mention)
                .toList());
  }

  private static Set<String> kinds(String half, String language) {
    return Pair.of(half, language).stream().map(Pair::kind).collect(Collectors.toSet());
  }
}
