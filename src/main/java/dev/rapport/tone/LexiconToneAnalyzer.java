package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads tone by word lists: VADER's rules for English, small lists of cues that people wrote for
 * English and some other languages. Knows nothing of context or culture, and says so by a modest
 * confidence. The lists are read when the first text comes, in one or two seconds, and are the same
 * for all instances.
 */
@ApplicationScoped
public class LexiconToneAnalyzer implements ToneAnalyzer {

  private static final Supplier<TextParser> PARSER = new Lazy<>(TextParser::new);

  @Override
  public ToneReading read(String words, String platformLanguage) {
    ParsedText text = PARSER.get().parse(words, platformLanguage);
    double irony = Score.of(IronyReader.read(text));
    double humour = HumourReader.read(text);
    double distress = Score.of(DistressReader.read(text));
    Sentiment sentiment = SentimentReader.read(text, irony, humour);
    List<Evidence> evidence = Evidence.of(text, sentiment.label());
    return new ToneReading(
        text.language().language(),
        Score.of(text.language().confidence()),
        text.script().code(),
        sentiment,
        EmotionReader.read(text, sentiment, irony, humour),
        irony,
        Score.of(HostilityReader.offensive(text, sentiment)),
        Score.of(HostilityReader.hate(text)),
        distress,
        Score.of(UrgencyReader.read(text, distress)),
        RegisterReader.read(text),
        new IntentReader(text, sentiment, irony, humour).read(),
        Score.of(ConfidenceReader.read(text, evidence)),
        evidence.stream().map(Evidence::text).toList());
  }

  @Override
  public Language language(String words, String platformLanguage) {
    return PARSER.get().language(words, platformLanguage);
  }
}
