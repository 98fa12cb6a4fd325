package dev.rapport.sandbox.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One version of a post, with what its text holds and the chain of edits it belongs to. */
public final class Post {

  private final Written written;
  private final Person author;
  private final Entities entities;
  private final EditChain chain;

  Post(Written written, Person author, Entities entities, EditChain chain) {
    this.written = written;
    this.author = author;
    this.entities = entities;
    this.chain = chain;
  }

  public long id() {
    return written.id();
  }

  public Person author() {
    return author;
  }

  public long conversation() {
    return written.conversation();
  }

  /** The whole text: the tags that the network put in front, then what was typed. */
  public String text() {
    return written.text();
  }

  /** What the author typed, exactly. */
  public String typed() {
    return written.typed();
  }

  /** Where the typed text starts in the whole one, in code points. */
  public int typedStart() {
    return written.prefix().codePointCount(0, written.prefix().length());
  }

  public Instant createdAt() {
    return Snowflakes.time(written.id());
  }

  public Entities entities() {
    return entities;
  }

  public Audience audience() {
    return written.audience();
  }

  public EditChain chain() {
    return chain;
  }

  /** What it answers, quotes or reposts; empty for a post of its own. */
  public Optional<Reference> reference(Reference.Kind kind) {
    return written.reference(kind);
  }

  public List<Reference> references() {
    return written.references();
  }

  public boolean isRepost() {
    return reference(Reference.Kind.RETWEETED).isPresent();
  }

  /** Whether its author called upon the person: by a tag, or by quoting a post of theirs. */
  public boolean summons(Person person) {
    return tags(person)
        || reference(Reference.Kind.QUOTED).filter(to -> to.author() == person.id()).isPresent();
  }

  Written written() {
    return written;
  }

  Written rewritten(long newId, String newText) {
    return written.rewritten(newId, newText);
  }

  /** Whether the text tags the person, by the author's hand or by the network's. */
  boolean tags(Person person) {
    return entities.handles().stream().anyMatch(person::isCalled);
  }
}
