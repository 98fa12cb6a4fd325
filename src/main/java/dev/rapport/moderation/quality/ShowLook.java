package dev.rapport.moderation.quality;

import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.quality.Look.At;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Dresses a look as an item that has just come to wait. */
@ApplicationScoped
public class ShowLook {

  private final Looks looks;
  private final GoldenDrafts golden;

  ShowLook(Looks looks, GoldenDrafts golden) {
    this.looks = looks;
    this.golden = golden;
  }

  /** What somebody was given there, if they have not ended it. */
  public Optional<ShownLook> find(PostRef shownAs, String by) {
    return looks.find(shownAs, by).flatMap(this::show);
  }

  /** What somebody is at now. */
  public Optional<ShownLook> current(String by) {
    return looks.current(by).flatMap(this::show);
  }

  /** Empty when there is nothing to be seen any more. */
  public Optional<ShownLook> show(Look look) {
    return switch (look.at()) {
      case At.Second second ->
          looks
              .asItWaited(second.mention())
              .map(held -> new ShownLook(look, disguised(held, look), held.post()));
      case At.Golden item ->
          golden
              .held(item.name(), look.shownAs(), look.shownAt())
              .map(held -> new ShownLook(look, held, byNobody(held.post())));
    };
  }

  /** As old as it was when it came to wait, or its age would tell. */
  private static HeldDraft disguised(HeldDraft held, Look look) {
    Post post = held.post();
    Duration since = Duration.between(held.heldAt(), look.shownAt());
    Post moved =
        new Post(
            look.shownAs(),
            List.of(),
            post.conversation(),
            post.author(),
            post.text(),
            post.createdAt().plus(since),
            post.language(),
            post.inReplyTo(),
            post.quoted(),
            post.repost(),
            post.tags());
    return new HeldDraft(
        moved,
        held.draft(),
        held.reason(),
        look.shownAt(),
        held.tier(),
        held.findings(),
        held.editedBy(),
        held.queue());
  }

  /** Nobody else's threads are shown beside an author whom we made up. */
  private static Post byNobody(Post post) {
    return new Post(
        post.ref(),
        List.of(),
        post.conversation(),
        new Author(post.author().id(), ""),
        post.text(),
        post.createdAt(),
        post.language(),
        Optional.empty(),
        false,
        post.tags());
  }
}
