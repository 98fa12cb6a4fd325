package dev.rapport.feedback.arena;

import dev.rapport.post.PostRef;

/**
 * Two texts for one mention. Which is the first says nothing to whoever judges them.
 *
 * @param mention its first version
 */
public record Pair(long id, PostRef mention, Entry first, Entry second) {}
