package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

/** How likely the text means the opposite of what it says, 0 to 1. */
final class IronyReader {

  private static final double PRAISE_OF_TROUBLE = 0.4;
  private static final double STRONG_WORD = 1.8;

  private IronyReader() {}

  /** Set phrases of irony; also warm words for what is plainly a nuisance. */
  static double read(ParsedText text) {
    double cued = text.strength(IRONY);
    boolean trouble = text.strength(COMPLAINT) >= 0.5 && !text.has(GRATITUDE);
    return trouble && praises(text) ? 1 - (1 - cued) * (1 - PRAISE_OF_TROUBLE) : cued;
  }

  private static boolean praises(ParsedText text) {
    return text.has(PRAISE)
        || text.colouredWords().stream().anyMatch(word -> word.valence() >= STRONG_WORD);
  }
}
