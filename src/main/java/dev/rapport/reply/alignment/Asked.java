package dev.rapport.reply.alignment;

import dev.rapport.reply.Stance;
import dev.rapport.tone.ToneReading;

/**
 * What an answer is for.
 *
 * @param words what the asker wrote, tags taken out; may be empty; untrusted
 * @param tone how it sounded
 * @param stance how we chose to meet it
 */
public record Asked(String words, ToneReading tone, Stance stance) {}
