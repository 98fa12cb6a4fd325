package dev.rapport.reply;

/**
 * That a conversation was drawn for one of two variants, so that they can be compared.
 *
 * @param rollout which comparison
 * @param share how likely it was to get the new one, greater than 0 and less than 1
 */
public record Trial(long rollout, double share) {}
