package dev.rapport.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutWordsTest {

  private final OptOutWords shipped = OptOutWords.read(Path.of("config/opt-out.txt"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop",
        "STOP",
        "Stop.",
        "please stop!!",
        "🛑 stop 🛑",
        "Don’t reply to me",
        "unsubscribe",
        "ok stop now please",
        "Stop, bot!",
        "just stop already",
        "stop replying to me you stupid bot",
        "Leave me alone, I said",
        "lass mich in Ruhe, du Nervensäge",
        "déjame en paz, pesado",
        "Hör auf!",
        "¡Déjame en paz!",
        "me deixe em paz",
        "Laisse-moi tranquille",
        "smettila",
        "хватит",
        "やめてください。",
        "もう返信しないで",
        "停止",
        "그만해",
        "توقف",
        "बंद करो",
        "ｓｔｏｐ"
      })
  void aPlainWishIsUnderstood(String words) {
    assertThat(shipped.ask(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "stop the presses, they won!",
        "how do I stop a running job?",
        "non-stop fun",
        "don't stop",
        "para mi madre",
        "please",
        "ok thanks bot",
        "por favor",
        "my ex won't leave me alone",
        "leave me alone with my thoughts they said and now I have so many of them",
        "go away party ideas?",
        "when does the bus stop here"
      })
  void aWordInPassingIsNot(String words) {
    assertThat(shipped.ask(words)).isFalse();
  }

  @Test
  void aListWithoutAPhraseIsRefused(@TempDir Path folder) throws IOException {
    // Given
    Path empty = Files.writeString(folder.resolve("opt-out.txt"), "# nothing\n\n");

    // When, Then
    assertThatThrownBy(() -> OptOutWords.read(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("opt-out.txt");
  }
}
