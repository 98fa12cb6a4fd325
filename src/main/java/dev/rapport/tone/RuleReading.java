package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment;

/**
 * What word lists and rules alone make of a text.
 *
 * @param irony 0 to 1
 * @param humour 0 to 1: how much somebody is joking
 * @param distress 0 to 1
 */
record RuleReading(Sentiment sentiment, double irony, double humour, double distress) {

  static RuleReading of(ParsedText text) {
    double irony = Score.of(IronyReader.read(text));
    double humour = HumourReader.read(text);
    double distress = Score.of(DistressReader.read(text));
    return new RuleReading(SentimentReader.read(text, irony, humour), irony, humour, distress);
  }
}
