package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading;

/** Picks how much thought an answer gets, and says why. */
final class ModeRouter {

  /** From here on haste does harm. */
  private static final double CARE = 0.3;

  private static final double HOSTILE = 0.6;
  private static final int LONG_QUESTION = 160;

  private ModeRouter() {}

  static ModeChoice choose(Post mention, ToneReading reading) {
    if (reading.distress() >= CARE) {
      return new ModeChoice(Mode.THINKING, "somebody may be in danger");
    }
    if (reading.hostility() >= HOSTILE) {
      return new ModeChoice(Mode.THINKING, "hostile words want a careful answer");
    }
    boolean asks = reading.intent() == Intent.QUESTION || reading.intent() == Intent.REQUEST;
    return asks && mention.words().length() >= LONG_QUESTION
        ? new ModeChoice(Mode.THINKING, "a long question")
        : new ModeChoice(Mode.FAST, "nothing asks for more thought");
  }

  /** A candidate failed: think about the next one. */
  static ModeChoice escalate(String why) {
    return new ModeChoice(Mode.THINKING, "after a candidate that failed: " + why);
  }
}
