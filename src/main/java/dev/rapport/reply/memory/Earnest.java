package dev.rapport.reply.memory;

import dev.rapport.reply.Approach;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading;
import java.util.List;

/**
 * Whether somebody simply wants to know. Whoever may be in danger, is sad, afraid or angry, or
 * jokes gets an answer of their own, and theirs is told to nobody.
 */
final class Earnest {

  private static final double HEATED = 0.5;
  private static final double IRONIC = 0.4;

  /** A little of it is heard in many a plain question. */
  private static final double MOVED = 0.4;

  private static final List<Emotion> MOODS =
      List.of(Emotion.SADNESS, Emotion.FEAR, Emotion.ANGER, Emotion.DISGUST);

  private static final String MOCKING = "😂🤣😹🙄🤡😏😜🤪💀☠🤥🧢";

  private Earnest() {}

  static boolean is(Approach approach) {
    ToneReading reading = approach.reading();
    return !reading.mayBeInDanger()
        && reading.hostility() < HEATED
        && reading.irony() < IRONIC
        && reading.intent() != Intent.JOKE
        && MOODS.stream().noneMatch(mood -> reading.emotion(mood) >= MOVED)
        && !approach.context().enough()
        && !mocks(approach.mention().words());
  }

  private static boolean mocks(String words) {
    return words.codePoints().anyMatch(c -> MOCKING.indexOf(c) >= 0);
  }
}
