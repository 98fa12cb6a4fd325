package dev.rapport.reply.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.reply.TestReplyConfig;
import dev.rapport.reply.prompt.PromptRecord.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptShelfTest {

  @TempDir Path folder;

  private final PromptRecord record = new FakePromptRecord();
  private TestReplyConfig config;
  private PromptShelf shelf;

  @BeforeEach
  void open() throws IOException {
    config = TestReplyConfig.of(TestPrompts.files(folder), "rapport");
    shelf = new PromptShelf(config, record);
    shelf.look();
  }

  @Test
  void aFileIsLiveAtTheFirstStartOnly() throws IOException {
    // Given
    String before = shelf.voice(PromptName.REPLY, Optional.empty()).version();
    PromptText edit = edit();

    // When
    PromptShelf restarted = new PromptShelf(config, record);
    restarted.look();

    // Then
    assertThat(restarted.voice(PromptName.REPLY, Optional.empty()).version()).isEqualTo(before);
    assertThat(restarted.waiting())
        .containsExactly(
            config.promptFile()
                + " holds "
                + edit.fullVersion()
                + ", which is not live and is not used: not proposed");
  }

  @Test
  void anEditThatIsProposedSaysByWhom() throws IOException {
    // Given
    record.propose(new Proposal(edit(), "kim", "", ""));

    // When
    shelf.look();

    // Then
    assertThat(shelf.waiting())
        .singleElement()
        .asString()
        .endsWith("proposed by kim, waits for somebody else to approve it");
  }

  @Test
  void whatIsApprovedElsewhereIsTakenOver() throws IOException {
    // Given
    PromptText edit = edit();
    record.propose(new Proposal(edit, "kim", "", ""));
    record.approve(record.current().getFirst(), "lee");

    // When
    shelf.look();

    // Then
    assertThat(shelf.voice(PromptName.REPLY, Optional.empty()).version()).isEqualTo(edit.version());
    assertThat(shelf.waiting()).isEmpty();
  }

  @Test
  void aPersonaOfAFileThatCameLaterHasNoVoice() throws IOException {
    // Given
    Files.writeString(
        config.personasFolder().resolve("new.md"), TestPrompts.persona("new", "Loud.").text());

    // When
    shelf.look();

    // Then
    assertThat(shelf.voice(PromptName.REPLY, Optional.of("new")).persona().name())
        .isEqualTo("rapport");
    assertThat(shelf.waiting()).singleElement().asString().contains("persona/new@");
  }

  @Test
  void oneThatIsSetAndNotLiveStopsTheStart() {
    // Given
    PromptShelf other = new PromptShelf(TestReplyConfig.of(folder, "nobody"), record);

    // When, Then
    assertThatThrownBy(other::look)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rapport.reply.persona: persona/nobody has no live version");
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws IOException {
    // Given
    Files.write(config.promptFile(), new byte[] {(byte) 0xC3, 0x28});

    // When
    shelf.look();

    // Then
    assertThat(shelf.waiting()).containsExactly(config.promptFile() + " cannot be read as text");
    assertThat(shelf.voice(PromptName.REPLY, Optional.of("desk")).persona().name())
        .isEqualTo("desk");
  }

  private PromptText edit() throws IOException {
    Files.writeString(config.promptFile(), Files.readString(config.promptFile()) + "\nBe brief.");
    return new PromptText(PromptName.REPLY, Files.readString(config.promptFile()));
  }
}
