package dev.rapport.sandbox.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Posts, answers, quotes, edits and deletions. Not thread-safe. */
final class Posting {

  private final Recorder recorder;
  private final Rule rules;

  Posting(Recorder recorder, Rule rules) {
    this.recorder = recorder;
    this.rules = rules;
  }

  Outcome<Post> post(Person author, NewPost wanted) {
    State state = recorder.state();
    Sight sight = Sight.of(state, author);
    Attempt attempt =
        new Attempt(
            state.account(author),
            wanted,
            wanted.replyTo().flatMap(state::post).filter(sight::sees),
            wanted.quotes().flatMap(state::post).filter(sight::sees),
            recorder.now());
    return rules
        .refuses(attempt)
        .<Outcome<Post>>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Done<>(write(attempt)));
  }

  Outcome<Post> edit(Person who, Post post, String text) {
    Optional<Refusal> refusal = EditRule.refuses(who, post, recorder.now());
    if (refusal.isPresent()) {
      return new Outcome.Refused<>(refusal.get());
    }
    joinTagged(text);
    Written edited = post.chain().newest().rewritten(recorder.nextId(), text);
    recorder.record(new Change.Edited(post.id(), edited));
    return done(edited.id());
  }

  Outcome<Void> delete(Person who, Post post) {
    if (post.author().id() != who.id()) {
      return new Outcome.Refused<>(Refusal.NOT_THE_AUTHOR);
    }
    recorder.record(new Change.Deleted(post.id()));
    return new Outcome.Done<>(null);
  }

  Outcome<Void> hide(Person who, Post post, boolean hidden) {
    boolean answer = post.reference(Reference.Kind.REPLIED_TO).isPresent();
    boolean own =
        recorder
            .state()
            .post(post.conversation())
            .filter(first -> first.author().id() == who.id())
            .isPresent();
    if (!answer || !own) {
      return new Outcome.Refused<>(Refusal.NOT_ONES_THREAD);
    }
    if (post.chain().isHidden() != hidden) {
      recorder.record(new Change.Hidden(post.id(), hidden));
    }
    return new Outcome.Done<>(null);
  }

  private Post write(Attempt attempt) {
    NewPost wanted = attempt.wanted();
    joinTagged(wanted.text());
    long id = recorder.nextId();
    Written written =
        new Written(
            id,
            attempt.author().person.id(),
            attempt.answered().map(Post::conversation).orElse(id),
            attempt.answered().map(to -> prefix(attempt, to)).orElse(""),
            wanted.text(),
            references(attempt),
            wanted.audience());
    recorder.record(new Change.Posted(written));
    return recorder.state().post(id).orElseThrow();
  }

  private static List<Reference> references(Attempt attempt) {
    return Stream.concat(
            attempt.answered().stream().map(to -> Reference.to(Reference.Kind.REPLIED_TO, to)),
            attempt.quoted().stream().map(to -> Reference.to(Reference.Kind.QUOTED, to)))
        .toList();
  }

  private String prefix(Attempt attempt, Post answered) {
    return ReplyPrefix.of(attempt, answered, name -> recorder.state().person(name).orElseThrow());
  }

  private void joinTagged(String text) {
    Entities.of(text).handles().forEach(recorder::join);
  }

  private Outcome<Post> done(long id) {
    return new Outcome.Done<>(recorder.state().post(id).orElseThrow());
  }
}
