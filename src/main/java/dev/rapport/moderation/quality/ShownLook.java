package dev.rapport.moderation.quality;

import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.post.Post;

/**
 * A look as it stands on the desk.
 *
 * @param item as if it had just come to wait, under the look's id
 * @param beside the post whose thread and author are shown beside it
 */
public record ShownLook(Look look, HeldDraft item, Post beside) {}
