package dev.rapport.reply;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.reply.prompt.TestPrompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyFilesTest {

  @TempDir Path folder;

  @Test
  void aPromptFromBeforeThereWasKnowledgeIsEnoughWithoutAny() throws IOException {
    // Given
    ReplyConfig config = old("rapport");

    // When, Then
    assertThatCode(() -> ReplyFiles.check(config)).doesNotThrowAnyException();
  }

  @Test
  void aPromptThatDoesNotTellOfTheKnowledgeIsNamed() throws IOException {
    // Given
    ReplyConfig config = old("rapport");
    Files.createDirectory(config.knowledgeFolder());
    Files.writeString(config.knowledgeFolder().resolve("shop.txt"), "We open at 9.");

    // When, Then
    assertThatThrownBy(() -> ReplyFiles.check(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            config.promptFile()
                + " lacks a line that begins with {{with-knowledge}} and has {{facts}}");
  }

  @Test
  void aPersonaWithoutAFileIsNamed() throws IOException {
    // Given
    ReplyConfig config = old("nobody");

    // When, Then
    assertThatThrownBy(() -> ReplyFiles.check(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rapport.reply.persona: there is no nobody.md in " + config.personasFolder());
  }

  @Test
  void aVariantThatMeansNothingIsNamed() throws IOException {
    // Given
    ReplyConfig config = old("rapport");
    Files.writeString(config.variantsFile(), "variants: [{name: terse}]");

    // When, Then
    assertThatThrownBy(() -> ReplyFiles.check(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(config.variantsFile() + ": variant 'terse': does nothing otherwise");
  }

  private ReplyConfig old(String persona) throws IOException {
    ReplyConfig config = TestReplyConfig.of(TestPrompts.files(folder), persona);
    Files.writeString(config.promptFile(), "{{persona}} {{stance}} {{language}} {{marker}}");
    return config;
  }
}
