package dev.rapport.sandbox.network;

import dev.rapport.post.SafeText;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to post.
 *
 * @param text as typed; NUL and lone surrogates become U+FFFD, since no file can hold them
 * @param replyTo id of the post to answer, any version of it
 * @param excluded ids of people to leave out of the reply's prefix; the answered author stays
 * @param quotes id of the post to quote
 */
public record NewPost(
    String text,
    Optional<Long> replyTo,
    Set<Long> excluded,
    Optional<Long> quotes,
    Audience audience) {

  public NewPost {
    text = SafeText.storable(text);
    excluded = Set.copyOf(excluded);
  }

  public static NewPost of(String text) {
    return new NewPost(text, Optional.empty(), Set.of(), Optional.empty(), Audience.EVERYONE);
  }

  public NewPost replyingTo(long post) {
    return new NewPost(text, Optional.of(post), excluded, quotes, audience);
  }

  public NewPost quoting(long post) {
    return new NewPost(text, replyTo, excluded, Optional.of(post), audience);
  }

  NewPost excluding(Set<Long> people) {
    return new NewPost(text, replyTo, people, quotes, audience);
  }

  NewPost to(Audience whom) {
    return new NewPost(text, replyTo, excluded, quotes, whom);
  }
}
