package dev.rapport.sandbox.network;

import java.util.Optional;

/** The author of a post may have kept its replies to those it tags, or to those they follow too. */
final class AudienceRule implements Rule {

  @Override
  public Optional<Refusal> refuses(Attempt attempt) {
    return attempt
        .answered()
        .filter(post -> post.audience() != Audience.EVERYONE)
        .filter(post -> !mayReply(attempt.author(), post))
        .map(post -> Refusal.REPLIES_RESTRICTED);
  }

  private static boolean mayReply(Account account, Post post) {
    long author = post.author().id();
    boolean followed = post.audience() == Audience.FOLLOWING && account.followers.contains(author);
    return author == account.person.id() || followed || post.tags(account.person);
  }
}
