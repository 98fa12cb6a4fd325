package dev.rapport.tone;

/** Says what a reading rests on. Reads the text as often as it has words, so not for every post. */
public interface ToneExplainer {

  /** Both as in {@link ToneAnalyzer#read}. */
  ToneExplanation explain(String words, String platformLanguage);
}
