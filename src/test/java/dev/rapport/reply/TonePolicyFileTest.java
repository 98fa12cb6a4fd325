package dev.rapport.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonePolicyFileTest {

  @TempDir Path folder;

  @Test
  void theFirstRuleThatHoldsDecides() throws IOException {
    // Given
    TonePolicy policy =
        TonePolicyFile.read(
            file(
                """
                rules:
                  - name: joke in German
                    when: { intent: "joke, thanks", language: "de" }
                    stances: [playful]
                  - name: dark
                    when: { sentiment: "< -0.2", sadness: ">= 0.4" }
                    stances: [consoling, warm]
                  - name: else
                    stances: [informative]
                """));

    // When, Then
    assertThat(choose(policy, "Mein Hund ist gestern gestorben").stance())
        .isNotEqualTo(Stance.PLAYFUL);
    assertThat(choose(policy, "my grandmother died and I cannot stop crying"))
        .isEqualTo(
            new Draft.StanceChoice(
                Stance.CONSOLING, "dark", List.of(Stance.CONSOLING, Stance.WARM), null));
    assertThat(choose(policy, "when does the shop open on Sunday?"))
        .isEqualTo(
            new Draft.StanceChoice(Stance.INFORMATIVE, "else", List.of(Stance.INFORMATIVE), null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In ONE word, is it true?      | said
          一言で言うと？                   | said
          We're DONE!                   | said
          cryptography                  | said
          one more word                 | else
          nothing of the kind           | else
          なぜですか                      | short
          why not                       | short
          """)
  void aRuleMayGoByWhatThePostSays(String words, String rule) throws IOException {
    // Given
    TonePolicy policy =
        TonePolicyFile.read(
            file(
                """
                rules:
                  - name: said
                    when: { says: "in one word, were done, 一言で, crypto*" }
                    stances: [even-handed]
                  - name: short
                    when: { length: "<= 10" }
                    stances: [clarifying]
                  - name: else
                    stances: [informative]
                """));

    // When, Then
    assertThat(choose(policy, words).why()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my dog died yesterday and I can't stop crying | CONSOLING",
        "third time your update broke my build, I'm furious!! | DE_ESCALATING",
        "why do programmers prefer dark mode? because light attracts bugs 😂 | PLAYFUL",
        "I don't want to be here anymore, nobody would miss me | CAREFUL_WITH_DISTRESS",
        "thank you so much, that helped | WARM",
        "I GOT THE JOB!!! 🎉 | CELEBRATORY",
        "what time does the store open tomorrow? | INFORMATIVE"
      })
  void theShippedTableMeetsPeopleAsItShould(String words, Stance stance) {
    // Given
    TonePolicy policy = TonePolicyFile.read(Path.of("config/tone-policy.yaml"));

    // When, Then
    assertThat(choose(policy, words).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: [] | no condition",
        "rules: [{name: a, when: {joy: '> 0'}, stances: [warm]}] | no condition",
        "rules: [{name: a, when: {joi: '> 0'}, stances: [warm]}, {name: b, stances: [warm]}] | 'joi'",
        "rules: [{name: a, when: {joy: much}, stances: [warm]}, {name: b, stances: [warm]}] | 'joy: much'",
        "rules: [{name: a, when: {intent: dance}, stances: [warm]}, {name: b, stances: [warm]}] | rule 'a'",
        "rules: [{name: a, when: {says: '?!, no'}, stances: [warm]}, {name: b, stances: [warm]}] | rule 'a'",
        "rules: [{name: a, stances: [cold]}] | rule 'a'",
        "rules: [{name: a, stances: []}] | rule 'a'",
        "rules: [{name: a, stances: [warm], stanse: warm}] | stanse",
        "rule: [] | rule",
        "'' | No content"
      })
  void aTableThatMeansNothingIsRefusedInOneLine(String yaml, String named) throws IOException {
    // Given
    Path file = file(yaml);

    // When, Then
    assertThatThrownBy(() -> TonePolicyFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("policy.yaml")
        .hasMessageContaining(named)
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
  }

  private static Draft.StanceChoice choose(TonePolicy policy, String words) {
    return policy.choose(words, Readings.of(words));
  }

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("policy.yaml"), yaml);
  }
}
