package dev.rapport.evaluation.bench.stage;

import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;

/**
 * Turns the clock around a reading. Telling a language is left to the part that asks for it.
 *
 * @param during the part that a reading is
 * @param after the part that follows it
 */
record TimedTone(ToneAnalyzer tone, PartClock clock, Part during, Part after)
    implements ToneAnalyzer {

  @Override
  public ToneReading read(String words, String platformLanguage) {
    clock.turn(during);
    ToneReading reading = tone.read(words, platformLanguage);
    clock.turn(after);
    return reading;
  }

  @Override
  public Language language(String words, String platformLanguage) {
    return tone.language(words, platformLanguage);
  }
}
