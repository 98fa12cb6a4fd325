package dev.rapport.sandbox.network;

import java.util.Optional;

/** The author of a post may have kept its replies to those it tags. */
final class AudienceRule implements Rule {

  @Override
  public Optional<Refusal> refuses(Attempt attempt) {
    return attempt
        .answered()
        .filter(post -> post.audience() != Audience.EVERYONE)
        .filter(post -> !mayReply(attempt.author().person, post))
        .map(post -> Refusal.REPLIES_RESTRICTED);
  }

  private static boolean mayReply(Person person, Post post) {
    return post.author().id() == person.id() || post.tags(person);
  }
}
