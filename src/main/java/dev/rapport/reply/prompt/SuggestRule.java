package dev.rapport.reply.prompt;

import dev.rapport.post.SafeText;
import dev.rapport.reply.prompt.Ruling.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Proposes a persona with one more line, as reviewers learnt that it needs it. What is proposed is
 * probed and approved by somebody else like any other text.
 */
@ApplicationScoped
public class SuggestRule {

  private static final int LONGEST = 200;
  private static final String DO = "## You do\n";
  private static final String DO_NOT = "## You do not\n";

  private final PromptShelf shelf;
  private final ProposePrompt propose;

  SuggestRule(PromptShelf shelf, ProposePrompt propose) {
    this.shelf = shelf;
    this.propose = propose;
  }

  /**
   * @param persona the name of one
   * @param line what it is to do, or not to do, in a person's words
   * @param always true for what it is to do
   */
  public Ruling suggest(String persona, String line, boolean always, String by) {
    String rule = SafeText.oneLine(line.strip(), LONGEST);
    if (rule.isEmpty()) {
      return new Refused("a rule needs words");
    }
    Optional<PromptText> live = shelf.live().text(PromptName.persona(persona));
    return live.map(text -> propose.propose(with(text, rule, always), by, ""))
        .orElseGet(() -> new Refused("persona/" + persona + " has no live version"));
  }

  private static PromptText with(PromptText persona, String rule, boolean always) {
    String section = always ? DO : DO_NOT;
    int start = persona.text().indexOf(section) + section.length();
    int next = persona.text().indexOf("\n## ", start);
    int end = next < 0 ? persona.text().length() : next;
    String before = persona.text().substring(0, end).stripTrailing();
    return new PromptText(
        persona.name(), before + "\n- " + rule + "\n" + persona.text().substring(end));
  }
}
