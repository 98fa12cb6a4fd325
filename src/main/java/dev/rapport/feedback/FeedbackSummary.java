package dev.rapport.feedback;

import dev.rapport.reaction.ReactionKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people did with our replies, all in all.
 *
 * @param replies answers that are out
 * @param reactions how often each kind happened, taken back ones subtracted; every kind is there
 * @param byStance for each stance that has been posted: replies and reactions
 * @param byMode the same for each mode
 * @param byLanguage the same for each language
 * @param updatedAt when the last feedback was seen, null when there was none
 */
public record FeedbackSummary(
    int replies,
    Map<String, Integer> reactions,
    Map<String, Tally> byStance,
    Map<String, Tally> byMode,
    Map<String, Tally> byLanguage,
    Instant updatedAt) {

  /**
   * @param replies answers that are out
   * @param reactions how often each kind happened; every kind is there
   */
  public record Tally(int replies, Map<String, Integer> reactions) {

    public static final Tally NONE = new Tally(0, noReactions());

    public static Tally replies(int n) {
      return new Tally(n, noReactions());
    }

    public static Tally reactions(String kind, int n) {
      Map<String, Integer> reactions = noReactions();
      reactions.put(kind, n);
      return new Tally(0, reactions);
    }

    public Tally plus(Tally other) {
      Map<String, Integer> sum = new LinkedHashMap<>(reactions);
      other.reactions.forEach((kind, n) -> sum.merge(kind, n, Integer::sum));
      return new Tally(replies + other.replies, sum);
    }

    private static Map<String, Integer> noReactions() {
      Map<String, Integer> none = new LinkedHashMap<>();
      for (ReactionKind kind : ReactionKind.values()) {
        if (kind.isAct()) {
          none.put(kind.word(), 0);
        }
      }
      return none;
    }
  }
}
