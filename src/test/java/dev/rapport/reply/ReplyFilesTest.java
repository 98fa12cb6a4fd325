package dev.rapport.reply;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyFilesTest {

  private static final Path PERSONA = Path.of("config/personas/rapport.md");

  @TempDir Path folder;

  @Test
  void aPromptFromBeforeThereWasKnowledgeIsEnoughWithoutAny() throws IOException {
    // Given
    Path old = old();

    // When, Then
    assertThatCode(() -> ReplyFiles.check(PromptTemplate.read(old, PERSONA), folder, old))
        .doesNotThrowAnyException();
  }

  @Test
  void aPromptThatDoesNotTellOfTheKnowledgeIsNamed() throws IOException {
    // Given
    Path old = old();
    Files.writeString(folder.resolve("shop.txt"), "We open at 9.");

    // When, Then
    assertThatThrownBy(() -> ReplyFiles.check(PromptTemplate.read(old, PERSONA), folder, old))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(old + " lacks a line that begins with {{with-knowledge}} and has {{facts}}");
  }

  private Path old() throws IOException {
    return Files.writeString(
        folder.resolve("reply.prompt"), "{{persona}} {{stance}} {{language}} {{marker}}");
  }
}
