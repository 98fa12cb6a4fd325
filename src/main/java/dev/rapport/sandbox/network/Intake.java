package dev.rapport.sandbox.network;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Changes from outside, tried on a network of their own. They may be a snapshot or a journal; what
 * breaks a rule of form is refused, the rules for people who post are not asked.
 */
final class Intake {

  private static final Pattern PREFIX = Pattern.compile("(@[A-Za-z0-9_]{1,15} ){0,50}");

  private final State state = new State();
  private int line;

  /** The changes as few as can be; an {@link IllegalArgumentException} says what is wrong. */
  static List<Change> read(String lines) {
    Intake intake = new Intake();
    try {
      lines.lines().forEach(intake::take);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalArgumentException("line " + intake.line + ": " + e.getMessage());
    }
    return Snapshot.of(intake.state);
  }

  private void take(String text) {
    line++;
    if (!text.isBlank()) {
      take(ChangeLines.read(text));
    }
  }

  private void take(Change change) {
    switch (change) {
      case Change.Joined joined -> check(joined.person());
      case Change.Posted posted -> check(posted.post());
      case Change.Edited edited -> check(edited);
      case Change.Viewed viewed -> check(!viewed.posts().contains(null), "no post has no id");
      case Change.Settled settled -> settled.status().blocks().forEach(this::mustExist);
      case Change.Replaced replaced -> check(replaced);
      case Change.Deleted d -> {}
      case Change.Liked l -> {}
      case Change.Unliked u -> {}
      case Change.Hidden h -> {}
    }
    if (!(change instanceof Change.Replaced)) {
      state.apply(change);
    }
  }

  private void check(Person person) {
    check(Person.isName(person.name()), "a name must be a handle");
    check(person.id() > 0, "an id must be above 0");
    check(state.person(person.id()).isEmpty(), "the person's id is taken");
    check(state.person(person.name()).isEmpty(), "the name is taken");
  }

  private void check(Written post) {
    check(post.id() > 0, "an id must be above 0");
    check(state.post(post.id()).isEmpty(), "the post's id is taken");
    check(PREFIX.matcher(post.prefix()).matches(), "a prefix must be of tags");
    TextRule.refuses(post.typed())
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException(refusal.sentence());
            });
    mustExist(post.author());
    post.references().forEach(reference -> mustExist(reference.author()));
  }

  private void check(Change.Edited edited) {
    check(edited.post());
    Post newest =
        state
            .post(edited.of())
            .map(post -> post.chain().newest())
            .orElseThrow(() -> new IllegalArgumentException("no post has the id " + edited.of()));
    check(newest.author().id() == edited.post().author(), "only its author edits a post");
    check(newest.id() < edited.post().id(), "an edit must have a greater id");
  }

  private void check(Change.Replaced replaced) {
    state.clear();
    replaced.changes().forEach(this::take);
  }

  private void mustExist(long person) {
    check(state.person(person).isPresent(), "nobody has the id " + person);
  }

  private static void check(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
