package dev.rapport.tone;

/**
 * Reads how a text sounds, in the process, in well under a millisecond for a post. Any text gives a
 * reading, whatever it holds; one that cannot be read well says so by a low confidence. The same
 * text gives the same reading. Safe to call from many threads.
 */
public interface ToneAnalyzer {

  /**
   * @param words what the author wrote, tags taken out; may be empty
   * @param platformLanguage the platform's own guess as a BCP 47 tag, empty when it has none; a
   *     hint that counts when the text is too short to tell
   */
  ToneReading read(String words, String platformLanguage);

  /** What {@link #read} says of language and script, in a fraction of the time. */
  Language language(String words, String platformLanguage);

  /**
   * @param code as {@link ToneReading#language()}
   * @param confidence as {@link ToneReading#languageConfidence()}
   * @param script as {@link ToneReading#script()}
   */
  record Language(String code, double confidence, String script) {}
}
