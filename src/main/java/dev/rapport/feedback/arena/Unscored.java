package dev.rapport.feedback.arena;

import dev.rapport.reply.alignment.Asked;

/**
 * A pair that our own score has said nothing about.
 *
 * @param asked what the two are for
 */
public record Unscored(Pair pair, Asked asked) {}
