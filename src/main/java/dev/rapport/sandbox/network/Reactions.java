package dev.rapport.sandbox.network;

import java.util.List;

/**
 * Likes and reposts. All idempotent: doing one twice changes nothing the second time. A repost
 * passes what is done to it on to the post that it repeats. Not thread-safe.
 */
final class Reactions {

  /** What a repost shows of the words it repeats, in code points, as on X. */
  private static final int REPOSTED_TEXT = 140;

  private final Recorder recorder;

  Reactions(Recorder recorder) {
    this.recorder = recorder;
  }

  Outcome<Void> like(Person who, Post post) {
    Post original = original(post);
    if (!original.chain().isLikedBy(who)) {
      recorder.record(new Change.Liked(who.id(), original.id()));
    }
    return new Outcome.Done<>(null);
  }

  Outcome<Boolean> unlike(Person who, Post post) {
    Post original = original(post);
    boolean liked = original.chain().isLikedBy(who);
    if (liked) {
      recorder.record(new Change.Unliked(who.id(), original.id()));
    }
    return new Outcome.Done<>(liked);
  }

  Outcome<Post> repost(Person who, Post post) {
    Post original = original(post);
    if (!original.chain().isRepostedBy(who)) {
      recorder.record(new Change.Posted(repeated(who, original)));
    }
    return new Outcome.Done<>(original.chain().reposts.get(who.id()));
  }

  Outcome<Boolean> unrepost(Person who, Post post) {
    Post original = original(post);
    boolean reposted = original.chain().isRepostedBy(who);
    if (reposted) {
      recorder.record(new Change.Deleted(original.chain().reposts.get(who.id()).id()));
    }
    return new Outcome.Done<>(reposted);
  }

  private Post original(Post post) {
    return post.reference(Reference.Kind.RETWEETED)
        .flatMap(reference -> recorder.state().post(reference.post()))
        .orElse(post);
  }

  private Written repeated(Person who, Post original) {
    long id = recorder.nextId();
    return new Written(
        id,
        who.id(),
        id,
        "",
        cut("RT @" + original.author().name() + ": " + original.text()),
        List.of(Reference.to(Reference.Kind.RETWEETED, original)),
        Audience.EVERYONE);
  }

  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= REPOSTED_TEXT) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, REPOSTED_TEXT - 1)) + "…";
  }
}
