package dev.rapport.reply;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import dev.rapport.post.PackedLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/**
 * How people ask for what can be looked up: when, how many, is it true. The cues are lines of
 * {@code fact-questions.txt}, several on each by commas, one line or more for each language; all
 * are looked for whatever the language is.
 */
@ApplicationScoped
class FactQuestions {

  private final List<Cue> cues =
      PackedLines.told(FactQuestions.class, "fact-questions.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(",")))
          .map(String::strip)
          .filter(cue -> !cue.isEmpty())
          .map(Cue::written)
          .toList();

  boolean ask(CueText words) {
    return cues.stream().anyMatch(words::has);
  }
}
