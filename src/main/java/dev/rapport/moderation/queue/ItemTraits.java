package dev.rapport.moderation.queue;

import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.rule.RuleBook;
import dev.rapport.moderation.rule.RuleFinding;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of an item that says which queue takes it.
 *
 * @param rules the names of the live rules that found something
 * @param tier empty when the rules never saw it, as no draft came about
 * @param language of the mention, a BCP 47 primary tag
 * @param reason why it waits
 */
record ItemTraits(
    Set<String> rules, Optional<RiskTier> tier, String language, String platform, String reason) {

  static ItemTraits of(HeldDraft held) {
    return of(held.post(), held.draft(), held.findings(), held.tier(), held.reason());
  }

  /** Danger is heard in the mention, so it counts where no draft came about as well. */
  static ItemTraits of(
      Post post, Draft draft, List<RuleFinding> found, Optional<RiskTier> tier, String reason) {
    Set<String> rules = new TreeSet<>();
    found.stream().filter(RuleFinding::isLive).map(RuleFinding::rule).forEach(rules::add);
    if (found.isEmpty() && draft.reading().mayBeInDanger()) {
      rules.add(RuleBook.DANGER);
    }
    return new ItemTraits(rules, tier, draft.reading().language(), post.ref().platform(), reason);
  }
}
