package dev.rapport.feedback.rollout;

/**
 * Bad answers, as tosses of one coin: on which of the two did each fall?
 *
 * @param share how likely each answer was to be the variant's, whether it was bad or not
 * @param variant how many bad ones were
 * @param base how many bad ones were not
 */
record Toss(double share, int variant, int base) {}
