package dev.rapport.reply;

import dev.rapport.post.CueText;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.tone.ToneReading;
import java.util.List;

/**
 * Which stances a post and its reading allow. The operator's table is read from top to bottom and
 * the first rule that holds decides; its first stance is taken.
 *
 * @param rules at least one; the last holds for every reading
 */
record TonePolicy(List<Rule> rules) {

  TonePolicy {
    if (rules.isEmpty() || !rules.getLast().when().isEmpty()) {
      throw new IllegalArgumentException("the last rule must have no condition, to hold always");
    }
  }

  /**
   * @param words what was said, tags taken out
   */
  StanceChoice choose(String words, ToneReading reading) {
    CueText said = CueText.of(words);
    return rules.stream()
        .filter(rule -> rule.when().stream().allMatch(condition -> condition.holds(said, reading)))
        .findFirst()
        .map(rule -> new StanceChoice(rule.stances().getFirst(), rule.name(), rule.stances(), null))
        .orElseThrow();
  }

  /**
   * One line of the table.
   *
   * @param when all must hold; none means always
   * @param stances allowed, the first preferred; at least one
   */
  record Rule(String name, List<Condition> when, List<Stance> stances) {}
}
