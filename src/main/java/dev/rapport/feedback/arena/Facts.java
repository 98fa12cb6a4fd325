package dev.rapport.feedback.arena;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.reply.Draft;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a text came about, frozen when it was paired.
 *
 * @param rung {@code hosted}, {@code gguf}, {@code builtin} or {@code vetted}; {@value #PERSON} for
 *     somebody's own words
 * @param model the model's own name for itself; empty for a person's words
 * @param persona the persona's version; empty for a person's words
 * @param prompt the prompt's version; empty for a person's words
 * @param stance in kebab-case
 * @param mode in lower case
 * @param rolledOut the version of the variant that was rolled out; null where it is as the settings
 *     have it, and for a person's words
 */
public record Facts(
    String rung,
    String model,
    String persona,
    String prompt,
    String stance,
    String mode,
    @JsonInclude(JsonInclude.Include.NON_NULL) String rolledOut) {

  /** Everybody who writes by themselves is one contestant. */
  public static final String PERSON = "person";

  static Facts of(Draft draft) {
    return new Facts(
        draft.origin().rung(),
        draft.origin().model(),
        draft.origin().persona(),
        draft.origin().prompt(),
        draft.stance().stance().word(),
        draft.mode().mode().word(),
        draft.origin().variant());
  }

  /** Of what somebody wrote in the place of a draft. */
  static Facts byPerson(Draft replaced) {
    Facts facts = of(replaced);
    return new Facts(PERSON, "", "", "", facts.stance, facts.mode, null);
  }

  /**
   * What is rated: all that an operator can set, so that a new prompt is a new contestant. The
   * stance is not: it comes from the mention.
   */
  @JsonIgnore
  public String variant() {
    return rung.equals(PERSON)
        ? PERSON
        : Stream.of(persona, model, mode, prompt, rolledOut)
            .filter(word -> word != null && !word.isBlank())
            .collect(Collectors.joining(" · "));
  }
}
