package dev.rapport.sandbox.network;

import java.util.Optional;

/**
 * What somebody may see. To be used inside {@link Network#ask}.
 *
 * @param reader who looks; empty for an app that acts as nobody
 */
public record Sight(State state, Optional<Person> reader) {

  /** Why something cannot be seen. */
  public enum Hidden {
    /** As if it had never been. */
    GONE,
    /** The account is suspended; its posts are gone. */
    SUSPENDED,
    /** The account is protected, or blocks the reader. */
    NOT_ALLOWED
  }

  public static Sight of(State state, Person reader) {
    return new Sight(state, Optional.of(reader));
  }

  public static Sight ofNobody(State state) {
    return new Sight(state, Optional.empty());
  }

  public boolean is(Person person) {
    return reader.filter(own -> own.id() == person.id()).isPresent();
  }

  public boolean sees(Post post) {
    return hides(post).isEmpty();
  }

  /** A repost is hidden with what it repeats. */
  public Optional<Hidden> hides(Post post) {
    return hidesPostsOf(post.author())
        .or(
            () ->
                post.reference(Reference.Kind.RETWEETED)
                    .flatMap(reference -> state.person(reference.author()))
                    .flatMap(this::hidesPostsOf));
  }

  /** Whether the profile is hidden. A protected one is not. */
  public Optional<Hidden> hides(Person person) {
    Status status = state.status(person);
    if (status.suspended()) {
      return Optional.of(Hidden.SUSPENDED);
    }
    return status.deactivated() ? Optional.of(Hidden.GONE) : Optional.empty();
  }

  public Optional<Hidden> hidesPostsOf(Person author) {
    return hides(author).or(() -> keepsOut(author));
  }

  private Optional<Hidden> keepsOut(Person author) {
    Status status = state.status(author);
    boolean strange =
        status.isProtected()
            && reader.filter(own -> state.status(own).follows().contains(author.id())).isEmpty();
    boolean blocked = reader.filter(own -> status.blocks().contains(own.id())).isPresent();
    return !is(author) && (strange || blocked) ? Optional.of(Hidden.NOT_ALLOWED) : Optional.empty();
  }
}
