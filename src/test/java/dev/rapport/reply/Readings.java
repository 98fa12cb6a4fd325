package dev.rapport.reply;

import dev.rapport.tone.LocalToneAnalyzer;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;

/** The tone analyzer for tests: the real one, made once. */
public final class Readings {

  private static final ToneAnalyzer ANALYZER = LocalToneAnalyzer.standard();

  private Readings() {}

  public static ToneAnalyzer analyzer() {
    return ANALYZER;
  }

  public static ToneReading of(String words) {
    return ANALYZER.read(words, "");
  }
}
