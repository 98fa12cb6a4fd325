package dev.rapport.reply.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaTest {

  private static final PromptText PLAIN = TestPrompts.persona("desk", "Even.");

  @Test
  void whatItIsToldAndHowLongItMaySpeakAreKeptApart() {
    // Given
    PromptText text = with("\n## Limits\n\n- x: 240\n- mastodon: 400\n\n## More\n\nStill told.");

    // When
    Persona persona = Persona.parse(text);

    // Then
    assertThat(persona.title()).isEqualTo("desk");
    assertThat(persona.text()).contains("Even.", "Still told.").doesNotContain("Limits", "240");
    assertThat(persona.most("x", 280)).isEqualTo(240);
    assertThat(persona.most("mastodon", 300)).isEqualTo(300);
    assertThat(persona.most("bluesky", 300)).isEqualTo(300);
  }

  @Test
  void itsVersionIsTheHashOfAllOfIt() {
    // When
    String version = Persona.parse(PLAIN).version();

    // Then
    assertThat(version).isEqualTo("desk@" + PLAIN.hash().substring(0, 8));
    assertThat(Persona.parse(with("\n## Limits\n- x: 240")).version()).isNotEqualTo(version);
  }

  @Test
  void aMissingSectionIsNamed() {
    assertThatThrownBy(() -> Persona.parse(text(PLAIN.text().replace("## You do not", ""))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lacks the section '## You do not'");
  }

  @Test
  void aTitleIsNeeded() {
    assertThatThrownBy(() -> Persona.parse(text(PLAIN.text().replace("# desk", "desk"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("does not begin with a title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- x", "- x: many", "- x: 39", "- x: -240", "- x: 99999999999"})
  void aLimitIsANumberThatSomethingFitsInto(String line) {
    assertThatThrownBy(() -> Persona.parse(with("\n## Limits\n" + line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a limit must be like '- x: 240'");
  }

  private static PromptText with(String more) {
    return text(PLAIN.text() + "\n" + more);
  }

  private static PromptText text(String text) {
    return new PromptText(PLAIN.name(), text);
  }
}
