package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCipherTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private static final String OTHER =
      Base64.getEncoder().encodeToString("another key of thirty-two bytes!".getBytes());

  private final TokenCipher sealed = with(KEY);
  private final TokenCipher open = new TokenCipher(Optional::empty);

  private static TokenCipher with(String key) {
    return new TokenCipher(() -> Optional.of(key));
  }

  @Test
  void whatIsSealedComesBackAndLooksDifferentEachTime() {
    // When
    String once = sealed.seal("secret", "x");
    String twice = sealed.seal("secret", "x");

    // Then
    assertThat(sealed.open(once, "x")).isEqualTo("secret");
    assertThat(once).isNotEqualTo(twice).doesNotContain("secret");
  }

  @Test
  void whatWasStoredOpenCanStillBeReadOnceThereIsAKey() {
    assertThat(sealed.open(open.seal("secret", "x"), "x")).isEqualTo("secret");
  }

  @Test
  void anotherKeyIsToldAndNothingElse() {
    // Given
    String stored = sealed.seal("secret", "x");

    // Then
    assertThatThrownBy(() -> with(OTHER).open(stored, "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rapport.tokens.key is not the one");
    assertThatThrownBy(() -> open.open(stored, "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rapport.tokens.key is not given");
  }

  @Test
  void aRowMovedToAnotherOwnerIsRefused() {
    // Given
    String stored = sealed.seal("secret", "x");

    // Then
    assertThatThrownBy(() -> sealed.open(stored, "y")).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not base64!", "c2hvcnQ="})
  void aKeyThatIsNoneIsNamedWithoutBeingTold(String key) {
    assertThatThrownBy(() -> TokenCipher.check(() -> Optional.of(key)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rapport.tokens.key must be 32 bytes in Base64");
  }
}
