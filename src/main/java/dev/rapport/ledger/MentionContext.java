package dev.rapport.ledger;

import dev.rapport.post.Post;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.ThreadPost;
import dev.rapport.reply.prompt.PromptName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mention and what is known beside it, in one look.
 *
 * @param thread mentions and answers, the newest first
 * @param first how the first answer in the thread came about; null when there is none
 */
record MentionContext(
    Post post, String said, List<Exchanged> thread, boolean enough, Origin first) {

  /**
   * Brings it for the one row of {@code moved}. Of a thread the last answers that are out are told,
   * and what they answered.
   */
  static final String OF_MOVED =
      """
      SELECT jsonb_build_object('post', m.post, 'enough', m.enough, 'first', (
        SELECT r.draft -> 'origin'
        FROM mention AS before
        JOIN reply AS r USING (platform, root_id)
        WHERE before.platform = m.platform AND before.conversation_id = m.conversation_id
          AND before.eligible
        ORDER BY before.received_at
        LIMIT 1), 'thread', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('post', e.post, 'answer', e.text)
                                  ORDER BY e.received_at DESC), '[]'::jsonb)
        FROM (
          SELECT before.post, r.text, before.received_at
          FROM mention AS before
          JOIN mention_state AS s USING (platform, root_id)
          JOIN reply AS r USING (platform, root_id)
          WHERE before.platform = m.platform AND before.conversation_id = m.conversation_id
            AND before.eligible AND before.root_id <> m.root_id AND s.state = 'Published'
          ORDER BY before.received_at DESC
          LIMIT 4) AS e), 'said', (
        SELECT r.text
        FROM mention AS before
        JOIN reply AS r USING (platform, root_id)
        WHERE before.platform = m.platform AND before.author_id = m.author_id AND before.eligible
          AND before.root_id <> m.root_id
        ORDER BY before.received_at DESC
        LIMIT 1))
      FROM mention AS m
      JOIN moved USING (platform, root_id)
      """;

  Context context() {
    List<ThreadPost> posts = thread.reversed().stream().flatMap(Exchanged::posts).toList();
    return new Context(
        Optional.ofNullable(said),
        posts,
        Optional.ofNullable(first).map(Origin::persona).flatMap(PromptName::nameIn),
        enough,
        Optional.ofNullable(first).map(Origin::variantOrBase));
  }

  /** A mention in the thread, without its tags, and what we answered. */
  record Exchanged(Post post, String answer) {

    Stream<ThreadPost> posts() {
      return Stream.of(new ThreadPost(false, post.words()), new ThreadPost(true, answer))
          .filter(said -> !said.text().isBlank());
    }
  }
}
