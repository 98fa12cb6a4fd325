package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.EditChain;
import dev.rapport.sandbox.network.Entity;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Reference;
import dev.rapport.sandbox.network.State;
import java.time.Instant;
import java.util.List;

/** Makes {@link PostView}s for one reader at one moment. */
final class PostViews {

  private final State state;
  private final Bots bots;
  private final Person reader;
  private final Instant now;

  PostViews(State state, Bots bots, Person reader, Instant now) {
    this.state = state;
    this.bots = bots;
    this.reader = reader;
    this.now = now;
  }

  PostView of(Post post, int depth) {
    EditChain chain = post.chain();
    boolean own = post.author().id() == reader.id();
    return new PostView(
        Long.toString(post.id()),
        PostView.Author.of(post.author(), bots.has(post.author())),
        depth,
        replyingTo(post),
        Segment.of(post),
        When.of(chain.first().createdAt(), now),
        chain.isEdited(),
        chain.isHidden(),
        quoted(post),
        PostView.Counts.of(post),
        chain.isLikedBy(reader),
        chain.isRepostedBy(reader),
        own,
        own && chain.editsLeft() > 0 && now.isBefore(chain.editableUntil()));
  }

  private static List<String> replyingTo(Post post) {
    return post.entities().of(Entity.Kind.MENTION).stream()
        .filter(mention -> mention.start() < post.typedStart())
        .map(Entity::value)
        .toList();
  }

  private List<PostView.Quote> quoted(Post post) {
    return post.reference(Reference.Kind.QUOTED).stream()
        .map(
            reference ->
                state
                    .post(reference.post())
                    .map(quoted -> new PostView.Quote(quoted.author().name(), quoted.typed()))
                    .orElseGet(() -> new PostView.Quote("", "This post was deleted.")))
        .toList();
  }
}
