package dev.rapport.tone.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GramsTest {

  private static final int BUCKETS = 1 << 16;
  private static final Set<String> NEGATIONS = Set.of("dont", "not");

  @Test
  void givesAWordAfterANegationAnotherPlace() {
    // Given
    Grams plain = grams("i like it");

    // When
    Grams negated = grams("i don't like it");

    // Then
    assertThat(shared(grams("like"), plain)).isEqualTo(1);
    assertThat(shared(grams("like"), negated)).isZero();
  }

  @Test
  void endsANegationAtAMark() {
    // Given
    Grams like = grams("like");

    // When
    Grams behindMark = grams("not now, like you");

    // Then
    assertThat(shared(like, behindMark)).isEqualTo(1);
  }

  @Test
  void keepsWordsAndCharactersApart() {
    // Given a text of both

    // When
    Grams grams = grams("good morning everybody");

    // Then
    assertThat(grams.words()).isSorted().doesNotHaveDuplicates().hasSize(5);
    assertThat(grams.characters()).isSorted().doesNotHaveDuplicates();
    assertThat(Arrays.stream(grams.words()).boxed()).allMatch(b -> b >= 0 && b < BUCKETS / 2);
    assertThat(Arrays.stream(grams.characters()).boxed())
        .allMatch(b -> b >= BUCKETS / 2 && b < BUCKETS);
  }

  @Test
  void hasNoneOfAnEmptyText() {
    // Given nothing

    // When
    Grams grams = grams("");

    // Then
    assertThat(grams.words()).isEmpty();
  }

  @Test
  void readsWordsOfAllScripts() {
    // Given a word whose vowel signs are marks of their own

    // When
    Grams grams = grams("हिन्दी");

    // Then
    assertThat(grams.words()).hasSize(1);
  }

  private static Grams grams(String text) {
    return Grams.of(text, NEGATIONS, true, BUCKETS);
  }

  private static long shared(Grams one, Grams other) {
    return Arrays.stream(one.words())
        .filter(bucket -> Arrays.binarySearch(other.words(), bucket) >= 0)
        .count();
  }
}
