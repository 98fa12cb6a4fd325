package dev.rapport.sandbox.x;

import dev.rapport.sandbox.billing.PriceClass;
import dev.rapport.sandbox.network.Entity;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Reference;
import dev.rapport.sandbox.network.State;

/** Which of X's prices something has; the rules are those of the package {@code billing}. */
final class Tariff {

  private Tariff() {}

  /** Of a post that was just written. */
  static PriceClass of(Post written, State state) {
    if (!written.entities().of(Entity.Kind.URL).isEmpty()) {
      return PriceClass.CREATE_WITH_URL;
    }
    Person author = written.author();
    boolean summoned =
        written
            .reference(Reference.Kind.REPLIED_TO)
            .flatMap(reference -> state.post(reference.post()))
            .filter(answered -> answered.author().id() != author.id())
            .filter(answered -> answered.summons(author))
            .isPresent();
    return summoned ? PriceClass.SUMMONED_REPLY : PriceClass.CREATE;
  }

  /** Of the posts in a timeline of that user. */
  static PriceClass ofTimeline(long user, Caller caller) {
    boolean own = !caller.isApp() && caller.person().id() == user;
    return own ? PriceClass.OWNED_READ : PriceClass.POST_READ;
  }
}
