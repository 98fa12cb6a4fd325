package dev.rapport.moderation.queue;

import dev.rapport.moderation.RiskTier;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * What a queue takes: an item that has one of each of these, where any are named.
 *
 * @param reasons each stands in why the item waits, whatever its case
 */
record QueueCondition(
    Set<String> rules,
    Set<RiskTier> severities,
    Set<String> languages,
    Set<String> platforms,
    Set<String> reasons) {

  boolean fits(ItemTraits item) {
    return (rules.isEmpty() || !Collections.disjoint(rules, item.rules()))
        && (severities.isEmpty() || item.tier().filter(severities::contains).isPresent())
        && (languages.isEmpty() || languages.contains(item.language()))
        && (platforms.isEmpty() || platforms.contains(item.platform()))
        && (reasons.isEmpty() || isAny(item.reason().toLowerCase(Locale.ROOT)));
  }

  private boolean isAny(String reason) {
    return reasons.stream().map(part -> part.toLowerCase(Locale.ROOT)).anyMatch(reason::contains);
  }
}
