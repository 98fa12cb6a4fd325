package dev.rapport.mention;

import dev.rapport.mention.MentionConfig.Tiers;
import dev.rapport.post.Author;

/** How many answers each author gets in 24 hours. */
final class Allowances {

  private final Tiers tiers;
  private final AccountList supporters;
  private final AccountList unlimited;

  Allowances(Tiers tiers) {
    this.tiers = tiers;
    this.supporters = AccountList.of(tiers.supporters());
    this.unlimited = AccountList.of(tiers.unlimited());
  }

  int of(Author author) {
    if (unlimited.has(author)) {
      return Integer.MAX_VALUE;
    }
    return supporters.has(author) ? tiers.supporter() : tiers.free();
  }
}
