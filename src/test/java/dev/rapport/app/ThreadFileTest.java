package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.reply.ThreadPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadFileTest {

  @TempDir Path folder;

  @Test
  void eachLineIsAPost() throws IOException {
    // Given
    Path file =
        Files.writeString(
            folder.resolve("thread.txt"), "@ana: is it open?\n\nus: I can't say.\nwell then\n");

    // When
    List<ThreadPost> thread = ThreadFile.read(file);

    // Then
    assertThat(thread)
        .containsExactly(
            new ThreadPost(false, "is it open?"),
            new ThreadPost(true, "I can't say."),
            new ThreadPost(false, "well then"));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = folder.resolve("none.txt");

    assertThatThrownBy(() -> ThreadFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + " cannot be read as text");
  }
}
