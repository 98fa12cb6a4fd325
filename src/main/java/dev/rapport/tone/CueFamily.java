package dev.rapport.tone;

import java.util.Locale;
import java.util.Optional;

/**
 * What a cue speaks for. Each family has a file for each language that knows it, {@code
 * cues/<family>.<language>.txt}.
 */
enum CueFamily {
  ANGER(Emotion.ANGER),
  DISGUST(Emotion.DISGUST),
  FEAR(Emotion.FEAR),
  JOY(Emotion.JOY),
  SADNESS(Emotion.SADNESS),
  SURPRISE(Emotion.SURPRISE),
  OPTIMISM(Emotion.OPTIMISM),
  LOVE(Emotion.LOVE),
  GRATITUDE(Emotion.GRATITUDE),
  AMUSEMENT(Emotion.AMUSEMENT),
  /** Good and bad words of languages other than English, −4 to 4; VADER knows the English ones. */
  SENTIMENT,
  /** Says the opposite of what is meant. */
  IRONY,
  /** How a riddle or a joke is begun. */
  RIDDLE,
  /** Speaks of me or you, which a riddle does not. */
  PERSONAL,
  INSULT,
  SWEARING,
  /** Attacks people for what they are, or threatens. */
  HATE,
  /** Somebody may be in danger, from themselves or others. */
  DISTRESS,
  /** Sounds like distress or a threat and is none. */
  LOOKALIKE,
  /** "Not funny", "no joke": the joking word in it is none. */
  EARNEST,
  URGENCY,
  /** How a question begins, question mark or not. */
  QUESTION,
  REQUEST,
  COMPLAINT,
  PRAISE,
  GREETING,
  OPINION,
  /** Tells of oneself. */
  SHARING,
  CASUAL,
  FORMAL,
  /** Turns over the cue that follows. */
  NEGATION,
  /** Turns over the cue before it. */
  NEGATION_AFTER,
  /** Looks like a negation and is none: "never been so". */
  AFFIRMATION;

  private final Emotion emotion;

  CueFamily() {
    this(null);
  }

  CueFamily(Emotion emotion) {
    this.emotion = emotion;
  }

  /** The emotion that it speaks for, if it is of that kind. */
  Optional<Emotion> emotion() {
    return Optional.ofNullable(emotion);
  }

  /** As in the names of its files. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
