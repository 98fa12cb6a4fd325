package dev.rapport.reply.alignment;

import dev.rapport.tone.ToneReading;

/**
 * An answer that may be given.
 *
 * @param text as it would be posted
 * @param tone how it sounds, by the same analyzer as the mention
 * @param heard the telling phrases in it
 */
record Candidate(String text, ToneReading tone, Heard heard) {

  /** How much of a family is heard, 0 to 1. */
  double hears(Family family) {
    return heard.strength(family);
  }
}
