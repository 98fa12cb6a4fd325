package dev.rapport.reply;

/**
 * Something that was said in the thread before, as far as it is on record.
 *
 * @param ours whether we said it
 * @param text the words; hostile text where they are not ours
 */
public record ThreadPost(boolean ours, String text) {}
