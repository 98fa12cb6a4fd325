package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.network.Cursor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2125067863315189760L, Long.MAX_VALUE})
  void aTokenLeadsBackToItsPlace(long id) {
    // Given
    String below = PageToken.below(id, "mentions 7");
    String above = PageToken.above(id, "mentions 7");

    // When
    Optional<Cursor> down = PageToken.read(below, "mentions 7");
    Optional<Cursor> up = PageToken.read(above, "mentions 7");

    // Then
    assertThat(down).contains(new Cursor.Below(id));
    assertThat(up).contains(new Cursor.Above(id));
    assertThat(below).matches("[0-9a-z]{16,}");
  }

  @Test
  void aTokenOfAnotherTimelineIsNone() {
    // Given
    String token = PageToken.below(5, "mentions 7");

    // When
    Optional<Cursor> cursor = PageToken.read(token, "mentions 8");

    // Then
    assertThat(cursor).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "7140dibdnow9c7btw3w29grvxfcgvpb9n9coehpk7xz5i", "Ä", "-1", "0"})
  void whatIsNoTokenIsNone(String token) {
    // Given what a client sent

    // When
    Optional<Cursor> cursor = PageToken.read(token, "mentions 7");

    // Then
    assertThat(cursor).isEmpty();
  }
}
