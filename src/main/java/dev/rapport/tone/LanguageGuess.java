package dev.rapport.tone;

/**
 * @param language BCP 47 primary tag, {@link #UNKNOWN} when it cannot be told
 * @param confidence 0 to 1
 * @param likeliest the language to try when none can be told; as {@code language} otherwise
 */
record LanguageGuess(String language, double confidence, String likeliest) {

  static final String UNKNOWN = "und";

  private static final double UNSURE = 0.1;

  LanguageGuess(String language, double confidence) {
    this(language, confidence, language);
  }

  static LanguageGuess unknown() {
    return new LanguageGuess(UNKNOWN, UNSURE);
  }

  /** The same without saying it: not sure enough. */
  LanguageGuess withheld() {
    return new LanguageGuess(UNKNOWN, UNSURE, likeliest);
  }
}
