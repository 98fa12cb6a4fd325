package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.post.Cue;
import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file with a hole in it is found when it is read, and not by whoever would get the answer. */
class LanguageBankTest {

  private static final Parts SOME = new Parts(List.of(""), List.of("core"), List.of(""));
  private static final Parts NONE = new Parts(List.of(""), List.of(), List.of(""));

  private final Map<Stance, StanceAnswers> stances =
      new HashMap<>(
          Arrays.stream(Stance.values())
              .collect(Collectors.toMap(s -> s, s -> answers(Map.of(), Map.of()))));

  @Test
  void everyStanceNeedsAnswers() {
    // Given
    stances.remove(Stance.FIRM);

    // When, Then
    assertThatThrownBy(() -> new LanguageBank(" ", Map.of(), stances))
        .hasMessage("answers are missing for FIRM");
  }

  @Test
  void everyIntentThatIsNamedNeedsAnswers() {
    // Given
    stances.put(Stance.WARM, answers(Map.of(Intent.THANKS, NONE), Map.of()));

    // When, Then
    assertThatThrownBy(() -> new LanguageBank(" ", Map.of(), stances))
        .hasMessage("answers are missing for WARM");
  }

  @Test
  void everySubjectThatIsAnsweredNeedsCues() {
    // Given
    stances.put(Stance.WARM, answers(Map.of(), Map.of("tea", SOME)));

    // When, Then
    assertThatThrownBy(() -> new LanguageBank(" ", Map.of(), stances))
        .hasMessage("a subject without cues under WARM");
  }

  @Test
  void aSubjectNeedsCues() {
    // Given
    List<List<Cue>> none = List.of();

    // When, Then
    assertThatThrownBy(() -> new Subject(none, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static StanceAnswers answers(Map<Intent, Parts> intents, Map<String, Parts> subjects) {
    return new StanceAnswers(SOME, intents, subjects, List.of());
  }
}
