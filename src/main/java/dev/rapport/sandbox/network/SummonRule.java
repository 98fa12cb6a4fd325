package dev.rapport.sandbox.network;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * X's rule for programs: a reply or a quote is allowed only when the author of that very post tags
 * the account in it, or quotes one of the account's posts, or is the account itself. A tag in the
 * reply prefix passes, as it does on X. People in the app are free.
 */
final class SummonRule implements Rule {

  private final Bots bots;

  SummonRule(Bots bots) {
    this.bots = bots;
  }

  @Override
  public Optional<Refusal> refuses(Attempt attempt) {
    Person author = attempt.author().person;
    if (!bots.has(author)) {
      return Optional.empty();
    }
    boolean summoned =
        Stream.of(attempt.answered(), attempt.quoted())
            .flatMap(Optional::stream)
            .allMatch(target -> summons(target, author));
    return summoned ? Optional.empty() : Optional.of(Refusal.NOT_SUMMONED);
  }

  private static boolean summons(Post target, Person bot) {
    return target.author().id() == bot.id() || target.summons(bot);
  }
}
