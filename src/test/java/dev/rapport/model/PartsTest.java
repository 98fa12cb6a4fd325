package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

  private final Parts parts =
      new Parts(
          letters("abcdefgh"), letters("ijklmnop"), List.of("", "q", "r", "s", "t", "u", "v", "w"));

  @Test
  void leavesOutWhatIsEmpty() {
    // Given
    Parts bare = new Parts(List.of(""), List.of("core"), List.of(""));

    // When
    String text = bare.text(5, " ");

    // Then
    assertThat(text).isEqualTo("core");
  }

  @Test
  void theSameSeedGivesTheSameText() {
    // Given
    long seed = -3;

    // When
    Set<String> texts = texts(LongStream.generate(() -> seed).limit(5));

    // Then
    assertThat(texts).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 256, -512, 1L << 40})
  void seedsInARowGiveNoTextTwice(long first) {
    // Given
    LongStream block = LongStream.range(first, first + 256);

    // When
    Set<String> texts = texts(block);

    // Then
    assertThat(texts).hasSize(256);
  }

  @ParameterizedTest
  @ValueSource(longs = {1 << 22, 1000, 1, 4096})
  void seedsOfAnyStrideReachEveryText(long stride) {
    // Given seeds like the ids of posts, whose lower bits are mostly zero

    // When
    Set<String> texts = texts(LongStream.range(0, 10_000).map(i -> i * stride));

    // Then
    assertThat(texts).hasSize(8 * 8 * 8);
  }

  private Set<String> texts(LongStream seeds) {
    return seeds.mapToObj(seed -> parts.text(seed, "")).collect(Collectors.toSet());
  }

  private static List<String> letters(String letters) {
    return List.of(letters.split(""));
  }
}
