package dev.rapport.reply.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrisisFileTest {

  private static final String GOOD =
      """
      languages:
        en:
          join: " "
          openings: [I am a bot., Thank you for saying it.]
          middles: [You matter., Somebody can listen.]
          call: Please call {line}.
          nowhere: Please call a crisis line.
          and: " or "
      countries:
        GB:
          - name: { any: Samaritans }
            number: "116 123"
            source: samaritans.org
            checked: 2026-11-01
      """;

  @TempDir private Path folder;

  @Test
  void aGoodFileIsRead() throws IOException {
    assertThat(CrisisFile.read(file(GOOD)).said("GB", "de")).containsExactly("Samaritans 116 123");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en:|English:|is no BCP 47 primary tag",
        "GB:|UK1:|is no ISO 3166 code",
        "join: \" \"|join:|needs a join",
        "', Thank you for saying it.'||needs 2 openings at least",
        "', Somebody can listen.'||needs 2 middles at least",
        "Thank you for saying it.|' '' '' '|is empty",
        "You matter.|You matter more than 1000 words.|a digit",
        "You matter.|See https://help.example today.|a link",
        "You matter.|'''Ask #friends.'''|a tag",
        "Please call {line}.|Please call somebody.|call needs {line} once",
        "Please call {line}.|Call {line} or {line}.|call needs {line} once",
        "call a crisis line|call {line}|nowhere has no {line}",
        "nowhere: Please call a crisis line.|nowhere:|is empty",
        "{ any: Samaritans }|{ en: Samaritans }|a name for 'any'",
        "{ any: Samaritans }|'{ any: Samaritans, de: }'|a name is empty",
        "{ any: Samaritans }|'{ any: \"@samaritans\" }'|a link or a tag",
        "116 123|call them|is no number to dial",
        "source: samaritans.org|source: https://samaritans.org/call|needs a source",
        "source: samaritans.org|source:|needs a source",
        "source: samaritans.org||source",
        "checked: 2026-11-01|checked: last week|checked is no date",
        "checked: 2026-11-01|hours: afternoons|hours are like",
        "checked: 2026-11-01|phone: 1|phone",
        "'- name:'|'- null\\n    - name:'|a line is empty",
        "'languages:'|'languages: ['|line",
      })
  void ofABadFileOneLineSaysWhatIsWrong(String good, String bad, String why) throws IOException {
    // Given
    assertThat(GOOD).contains(good);
    String text = GOOD.replace(good, bad == null ? "" : bad.replace("\\n", "\n"));
    Path file = file(text);

    // When, Then
    assertThatThrownBy(() -> CrisisFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(why)
        .message()
        .hasLineCount(1);
  }

  @Test
  void aTextThatIsTooLongForAnyPostIsNotTaken() throws IOException {
    // Given
    Path file = file(GOOD.replace("You matter.", "You matter" + " so much".repeat(40) + "."));

    // When, Then
    assertThatThrownBy(() -> CrisisFile.read(file))
        .hasMessageContaining("en: too long with the lines of GB");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> CrisisFile.read(folder.resolve("none.yaml")))
        .hasMessageContaining("none.yaml cannot be read");
  }

  @ParameterizedTest
  @CsvSource({
    "en=UK1, should be like en=GB",
    "english, should be like en=GB",
    "sw=GB, no wordings in sw",
    "en=FR, no line for FR",
  })
  void ofABadCountryTheSettingIsNamed(String pair, String why) throws IOException {
    // Given
    TestCrisis config = new TestCrisis(file(GOOD), Optional.of(Set.of(pair)));

    // When, Then
    assertThatThrownBy(() -> CrisisFile.check(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rapport.reply.crisis.countries: ")
        .hasMessageContaining(why);
  }

  @Test
  void aLanguageHasOneCountry() {
    assertThatThrownBy(() -> CrisisFile.check(TestCrisis.shipped("en=GB", "en=US")))
        .hasMessage("rapport.reply.crisis.countries: two countries for en");
  }

  @Test
  void theShippedFileIsGoodAndSaysThatNobodyCheckedItsNumbers() throws IOException {
    // Given
    Path shipped = TestCrisis.shipped().file();

    // When, Then
    assertThatCode(() -> CrisisFile.check(TestCrisis.shipped())).doesNotThrowAnyException();
    assertThat(Files.readString(shipped)).contains("from memory of public sources");
    assertThat(CrisisFile.read(shipped).countries().values())
        .allSatisfy(
            lines ->
                assertThat(lines).extracting(HelpLine::source).doesNotContain("", (String) null));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("crisis.yaml"), text);
  }
}
