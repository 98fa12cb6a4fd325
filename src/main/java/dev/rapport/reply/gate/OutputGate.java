package dev.rapport.reply.gate;

import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.tone.ToneAnalyzer;
import java.util.Optional;

/**
 * One rule that a text must pass before it may ever be posted, in code, whoever wrote it. A model
 * cannot argue with a gate.
 */
public interface OutputGate {

  /** The gate's name on the draft, in kebab-case. */
  String name();

  /** One line that says what is wrong, without the text; empty when nothing is. */
  Optional<String> objection(Candidate candidate);

  /**
   * What is to be posted, and under what.
   *
   * @param language the language that the answer should be in, a BCP 47 primary tag; empty when it
   *     is for the person who wrote it to know
   * @param told what its writer was told; empty for a person's text
   */
  record Candidate(
      String text,
      Post mention,
      Optional<String> language,
      Optional<Told> told,
      TextLimits limits,
      ToneAnalyzer tone) {

    /**
     * With what was cut, too: a writer that obeyed somebody else is not to be believed the rest.
     */
    String whole() {
      return told.map(Told::whole).filter(it -> !it.isEmpty()).orElse(text);
    }
  }
}
