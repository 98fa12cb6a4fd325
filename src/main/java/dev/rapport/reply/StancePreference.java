package dev.rapport.reply;

import dev.rapport.post.ConversationId;
import java.util.List;
import java.util.Optional;

/**
 * Which of the stances that a line of the policy allows is taken, where somebody learned which does
 * better. One conversation hears one stance in one situation, whenever it is asked for.
 */
@FunctionalInterface
public interface StancePreference {

  /** Always the first. */
  StancePreference OF_THE_TABLE = (situation, allowed, conversation) -> Optional.empty();

  /**
   * @param situation the line of the policy
   * @param allowed at least two
   * @return one of them; empty to take the first
   */
  Optional<Drawn> prefer(String situation, List<Stance> allowed, ConversationId conversation);

  /**
   * @param propensity how likely it was, greater than 0, to 1
   */
  record Drawn(Stance stance, double propensity) {}
}
