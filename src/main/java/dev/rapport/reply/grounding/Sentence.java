package dev.rapport.reply.grounding;

/**
 * A sentence of an answer.
 *
 * @param text with the space after it
 * @param claim whether it states a fact that can be checked
 */
record Sentence(String text, boolean claim) {}
