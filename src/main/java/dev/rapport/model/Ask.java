package dev.rapport.model;

import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;

/**
 * What an answer is wanted for.
 *
 * @param words what was said, tags taken out
 * @param emoji true when the asker uses them and one would do no harm
 */
record Ask(Stance stance, Intent intent, String words, boolean emoji) {

  /** The same, whatever it was about. */
  Ask inGeneral() {
    return new Ask(stance, intent, "", emoji);
  }
}
