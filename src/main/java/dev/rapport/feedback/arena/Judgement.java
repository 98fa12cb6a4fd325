package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.rating.Preference;

/**
 * What one person says of a pair.
 *
 * @param rater who; nobody judges a pair twice
 * @param firstIsLeft how they saw it
 * @param why in one line; may be empty
 * @param seconds how long they looked, 0 to 3,600; 0 where nobody knows
 */
public record Judgement(
    String rater, boolean firstIsLeft, Preference preference, String why, int seconds) {}
