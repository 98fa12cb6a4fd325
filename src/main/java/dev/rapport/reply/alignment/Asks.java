package dev.rapport.reply.alignment;

import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;

/** Whether the asker wants to be told something. */
final class Asks {

  private Asks() {}

  static boolean plainly(Asked asked) {
    return asked.stance() == Stance.INFORMATIVE
        || asked.tone().intent() == Intent.QUESTION
        || asked.words().indexOf('?') >= 0
        || asked.words().indexOf('？') >= 0;
  }
}
