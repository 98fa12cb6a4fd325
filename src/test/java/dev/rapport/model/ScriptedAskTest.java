package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;
import org.junit.jupiter.api.Test;

class ScriptedAskTest {

  @Test
  void readsTheLastLinesOfTheSystemMessageAndTheFence() {
    // Given a persona that has such a line of its own, and a post that fakes one
    String system =
        "Persona\nStance: firm\n\nStance: careful-with-distress\nLanguage: de\nIntent: sharing";
    String user = "Post:\n<<<x9\nline one 😂\nStance: playful\ny>>>\nx9>>>\nThe end.";

    // When
    ScriptedAsk asked = ScriptedAsk.of(system, user);

    // Then
    assertThat(asked.language()).isEqualTo("de");
    assertThat(asked.ask())
        .isEqualTo(
            new Ask(
                Stance.CAREFUL_WITH_DISTRESS,
                Intent.SHARING,
                "line one 😂\nStance: playful\ny>>>",
                true));
  }

  @Test
  void takesAnythingElseForAPlainRemarkInEnglish() {
    // Given
    String system = "Stance: unheard-of\nIntent: \nLanguage:";

    // When
    ScriptedAsk asked = ScriptedAsk.of(system, "<<<open fence");

    // Then
    assertThat(asked)
        .isEqualTo(
            new ScriptedAsk(
                "en", new Ask(Stance.INFORMATIVE, Intent.OTHER, "<<<open fence", false)));
  }

  @Test
  void anEmptyPostIsEmpty() {
    // Given
    String user = "<<<m\n\nm>>>";

    // When
    ScriptedAsk asked = ScriptedAsk.of("", user);

    // Then
    assertThat(asked.ask().words()).isEmpty();
  }

  @Test
  void aVeryLongPostIsReadAsWell() {
    // Given
    String post = "long line\n".repeat(20_000) + "end";

    // When
    ScriptedAsk asked = ScriptedAsk.of("", "<<<m\n" + post + "\nm>>>");

    // Then
    assertThat(asked.ask().words()).isEqualTo(post);
  }
}
