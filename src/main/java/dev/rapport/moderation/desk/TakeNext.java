package dev.rapport.moderation.desk;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claimed;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives a person what they should look at next, or what they ask for. */
@ApplicationScoped
public class TakeNext {

  private final ReviewClaims claims;
  private final DeskConfig config;

  TakeNext(ReviewClaims claims, DeskConfig config) {
    this.claims = claims;
    this.config = config;
  }

  /**
   * It is theirs for some minutes.
   *
   * @param queue from this one alone; empty from all
   */
  public Optional<PostRef> next(String by, Optional<String> queue) {
    return claims.next(by, queue, config.claim());
  }

  /**
   * This very item, for as long.
   *
   * @param takeOver from whoever is at it
   */
  public Claimed take(PostRef item, String by, boolean takeOver) {
    return claims.claim(item, by, config.claim(), takeOver);
  }
}
