package dev.rapport.reply.alignment;

import dev.rapport.tone.ToneReading;

/** Whether the answer is in the asker's language and script, 0 to 1. */
final class ScriptMatch implements Part {

  private static final String UNKNOWN = "und";

  @Override
  public double of(Asked asked, Candidate candidate) {
    ToneReading theirs = asked.tone();
    ToneReading ours = candidate.tone();
    if (theirs.language().equals(UNKNOWN) || ours.language().equals(UNKNOWN)) {
      return 1;
    }
    double sure = theirs.languageConfidence() * ours.languageConfidence();
    return theirs.language().equals(ours.language()) ? 1 : 1 - sure;
  }
}
