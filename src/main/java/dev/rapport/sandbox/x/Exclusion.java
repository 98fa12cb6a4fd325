package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Reference;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The parameter {@code exclude} of a list of posts. */
record Exclusion(Set<String> kinds) {

  static final String PARAMETER = "exclude";

  static Exclusion of(Query query) {
    return new Exclusion(query.values(PARAMETER, List.of("replies", "retweets")));
  }

  Predicate<Post> rest() {
    return post -> !isExcluded(post);
  }

  private boolean isExcluded(Post post) {
    boolean reply = post.reference(Reference.Kind.REPLIED_TO).isPresent();
    return reply && kinds.contains("replies") || post.isRepost() && kinds.contains("retweets");
  }
}
