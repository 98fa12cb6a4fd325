package dev.rapport.moderation.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.mention.PostBuilder;
import dev.rapport.platform.x.XTextLimits;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Readings;
import dev.rapport.reply.gate.OutputGates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of golden items, and what is said of a bad one. */
class GoldenItemsTest {

  @TempDir Path folder;

  @Test
  void tenAreShippedInTwoLanguagesOfBothKinds() {
    List<GoldenItem> items = GoldenItems.read(Path.of("config/golden-items.yaml"));

    assertThat(items).hasSize(10);
    assertThat(items).extracting(GoldenItem::language).contains("en", "ja");
    assertThat(items).extracting(GoldenItem::right).contains("approve", "reject");
  }

  @Test
  void noGateTellsWhatIsWrongWithThem() {
    OutputGates gates = new OutputGates(List.of(new XTextLimits()), Readings.analyzer());

    for (GoldenItem item : GoldenItems.read(Path.of("config/golden-items.yaml"))) {
      Post mention = PostBuilder.post("1", "@rapport " + item.mention()).build();

      assertThat(gates.check(item.draft(), mention, Optional.of(item.language())))
          .as(item.name())
          .allMatch(GateResult::passed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{name: One}|needs a name of lower-case letters",
        "{name: one}|'one' needs a language like en",
        "{name: one, language: en}|'one' needs an author like mika_b",
        "{name: one, language: en, author: a, right: no}|'one' needs a right: approve or reject",
        "{name: one, language: en, author: a, right: reject}|'one' needs a mention of 1 to 1,000",
        "5|is not a list of golden items with name"
      })
  void aBadFileIsNamedInOneLine(String item, String line) throws IOException {
    Path file = Files.writeString(folder.resolve("golden.yaml"), "- " + item);

    assertThatThrownBy(() -> GoldenItems.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(line)
        .hasMessageNotContaining("\n");
  }

  @Test
  void twoOfOneNameAreRefused() throws IOException {
    String item =
        "- {name: one, language: en, author: a, mention: m, draft: d, right: reject, why: w}\n";
    Path file = Files.writeString(folder.resolve("golden.yaml"), item + item);

    assertThatThrownBy(() -> GoldenItems.read(file)).hasMessageContaining("are called 'one'");
  }
}
