package dev.rapport.reply.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {

  @TempDir Path folder;

  @Test
  void aFileIsSplitByHeadingAndParagraph() {
    // Given
    String text =
        "Intro.\n\n# Hours\nMon 9-17\nTue 9-17\n\nClosed on Sunday.\n## Prices ##\nA: 5\n";

    // When, Then
    assertThat(PassageSplitter.split("a.md", text))
        .containsExactly(
            new Passage("a.md", "", "Intro."),
            new Passage("a.md", "Hours", "Mon 9-17\nTue 9-17"),
            new Passage("a.md", "Hours", "Closed on Sunday."),
            new Passage("a.md", "Prices", "A: 5"));
  }

  @Test
  void aLongParagraphGoesOnInAnotherPassage() {
    // Given, When
    List<Passage> passages = PassageSplitter.split("a.md", "word ".repeat(500) + "x".repeat(3_000));

    // Then
    assertThat(passages).allMatch(passage -> passage.text().length() <= Passage.LONGEST);
    assertThat(passages).extracting(Passage::text).noneMatch(String::isBlank);
    assertThat(passages.getLast().text()).matches("x+");
  }

  @Test
  void findsInAnyLanguageTheBestFirst() throws IOException {
    // Given
    Files.createDirectory(folder.resolve("shop"));
    Files.writeString(folder.resolve("shop/hours.md"), "# Hours\nWe are open on Sundays.");
    Files.writeString(folder.resolve("prices.txt"), "Coffee costs 3 euros. Cake costs 4 euros.");
    Files.writeString(folder.resolve("ja.md"), "# 営業時間\n平日は9時からです。");
    Files.writeString(folder.resolve("image.png"), "not words");
    Knowledge knowledge = Knowledge.read(folder);

    // When, Then
    assertThat(knowledge.search("Are you opening this Sunday?", "en", 3))
        .extracting(Passage::where)
        .containsExactly("shop/hours.md, Hours");
    assertThat(knowledge.search("営業時間を教えて", "ja", 3))
        .extracting(Passage::file)
        .containsExactly("ja.md");
    assertThat(knowledge.search("coffee", "tlh", 3)).hasSize(1);
    assertThat(knowledge.search("", "en", 3)).isEmpty();
    assertThat(knowledge.search("the of and", "en", 3)).isEmpty();
    assertThat(knowledge.search("coffee (\"cake\" AND +*:", "en", 3)).hasSize(1);
  }

  @Test
  void theHashChangesWithAnyWord() {
    // Given
    Passage one = new Passage("a.md", "Hours", "9 to 5");
    Passage other = new Passage("a.md", "Hours", "9 to 6");

    // When, Then
    assertThat(one.sha256()).isNotEqualTo(other.sha256());
    assertThat(new Knowledge(List.of(one)).sha256())
        .isNotEqualTo(new Knowledge(List.of(other)).sha256())
        .isEqualTo(new Knowledge(List.of(one)).sha256());
  }

  @Test
  void withoutAFolderNothingIsKnown() {
    assertThat(Knowledge.read(folder.resolve("none")).isEmpty()).isTrue();
    assertThat(Knowledge.read(folder).search("anything", "en", 3)).isEmpty();
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    // Given
    Files.write(folder.resolve("broken.md"), new byte[] {(byte) 0xC3, (byte) 0x28});

    // When, Then
    assertThatThrownBy(() -> Knowledge.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("broken.md cannot be read as text");
  }

  @Test
  void aHugeFileIsNamed() throws IOException {
    // Given
    Files.writeString(folder.resolve("huge.txt"), "a".repeat(KnowledgeFolder.LARGEST_FILE + 1));

    // When, Then
    assertThatThrownBy(() -> Knowledge.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("huge.txt is larger than 256 KiB");
  }
}
