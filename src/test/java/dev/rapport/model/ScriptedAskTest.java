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
                "en", new Ask(Stance.INFORMATIVE, Intent.OTHER, "<<<open fence", false), ""));
  }

  @Test
  void whatIsKnownStandsBeforeThePost() {
    // Given
    String known = "[shop.md, Hours]\nWe open at 9.\n\n[shop.md, Delivery]\nIn 3 days.";
    String user = "<<<f1\n" + known + "\nf1>>>\n<<<x9\nwhen do you open?\nx9>>>";
    String thread = "<<<x9\nthem: [hi]\nx9>>>\n<<<x9\nwhen do you open?\nx9>>>";

    // When
    ScriptedAsk asked = ScriptedAsk.of("", user);

    // Then
    assertThat(asked.knowledge()).isEqualTo(known);
    assertThat(asked.ask().words()).isEqualTo("when do you open?");
    assertThat(ScriptedAsk.of("", thread).knowledge()).isEmpty();
    assertThat(ScriptedAsk.of("", "<<<x9\n[hi] there\nx9>>>").knowledge()).isEmpty();
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
