package dev.rapport.tone;

import dev.rapport.tone.EmotionBlend.Alarms;
import dev.rapport.tone.ToneExplanation.HeadShare;
import dev.rapport.tone.ToneExplanation.WordShare;
import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads tone in the process: word lists and rules first, then what was learned from labelled posts
 * for the languages that have such. What stands in the way of care, distress above all, is judged
 * by rules alone, which anybody can read.
 */
@ApplicationScoped
public class LocalToneAnalyzer implements ToneAnalyzer, ToneExplainer {

  private static final double LEAST = 0.002;

  private final Supplier<TextParser> parser = ClueReader.PARSER;
  private final Supplier<HeadReader> heads;

  /** From here on a cue of sadness tells of a loss. */
  private static final double LOSS = 0.65;

  private static final double GLAD = 0.5;

  public LocalToneAnalyzer(ToneConfig config) {
    heads =
        new Lazy<>(
            () ->
                new HeadReader(
                    PackedModel.get(config.model()), LoadedMeaning.get(config.meaning())));
  }

  /** With the packed model, and with meanings: as it is without settings. */
  public static LocalToneAnalyzer standard() {
    return new LocalToneAnalyzer(ToneConfig.standard());
  }

  /**
   * Loads the model.
   *
   * @throws IllegalArgumentException if it is missing, cut off or of another version; the message
   *     is one line
   */
  public static void check(ToneConfig config) {
    PackedModel.get(config.model());
  }

  /** The heads that it asks, one by one. */
  public static ToneHeads heads(ToneConfig config) {
    return new LearnedHeads(PackedModel.get(config.model()), LoadedMeaning.get(config.meaning()));
  }

  @Override
  public ToneReading read(String words, String platformLanguage) {
    return reading(parser.get().parse(words, platformLanguage));
  }

  @Override
  public ToneExplanation explain(String words, String platformLanguage) {
    ParsedText text = parser.get().parse(words, platformLanguage);
    String language = text.language().likeliest();
    List<WordShare> shares =
        WordShares.of(
            text.text(),
            language,
            t -> brightness(reading(parser.get().parseAs(t, language)).sentiment()));
    List<HeadShare> loudest =
        heads.get().read(text, RuleReading.of(text)).shares().stream()
            .sorted(Comparator.comparingDouble(HeadShare::score).reversed())
            .toList();
    return new ToneExplanation(reading(text), shares, loudest);
  }

  /** How much likelier good than bad, as a logarithm, which still moves where the score is full. */
  private static double brightness(Sentiment sentiment) {
    return Math.log((sentiment.positive() + LEAST) / (sentiment.negative() + LEAST));
  }

  private ToneReading reading(ParsedText text) {
    RuleReading rules = RuleReading.of(text);
    HeadReading learned = heads.get().read(text, rules);
    double distress = rules.distress();
    double irony = IronyBlend.of(rules, learned);
    double hate = HostilityBlend.hate(text, learned);
    Sentiment sentiment =
        SentimentBlend.of(
            rules,
            learned,
            isPlainQuestion(text, rules),
            meantBadly(rules, irony),
            hate,
            mourning(text, rules),
            distress,
            insult(text, rules));
    double offensive = HostilityBlend.offensive(text, sentiment, learned);
    List<Evidence> evidence = Evidence.of(text, sentiment.label());
    return new ToneReading(
        text.language().language(),
        Score.of(text.language().confidence()),
        text.script().code(),
        sentiment,
        new EmotionBlend(new Alarms(irony, hate, offensive, distress), sentiment)
            .of(
                EmotionReader.read(text, sentiment, irony, rules.humour()),
                learned.scores("emotion")),
        irony,
        Score.of(offensive),
        Score.of(hate),
        distress,
        Score.of(UrgencyReader.read(text, distress)),
        RegisterReader.read(text),
        new IntentReader(text, sentiment, irony, rules.humour()).read(),
        Score.of(ConfidenceReader.read(text, evidence, sentiment, learned)),
        Because.of(text, sentiment, evidence, learned));
  }

  private static boolean isPlainQuestion(ParsedText text, RuleReading rules) {
    boolean asks =
        text.shape().questions() > 0 || text.has(CueFamily.QUESTION) || text.has(CueFamily.REQUEST);
    return asks && rules.irony() == 0 && rules.sentiment().label() == Label.NEUTRAL;
  }

  /**
   * A loss that is told plainly is bad, however mild the words; unless something glad is as plain.
   */
  private static double mourning(ParsedText text, RuleReading rules) {
    double loss = text.strength(CueFamily.SADNESS);
    boolean glad =
        text.strength(CueFamily.JOY) >= GLAD
            || text.strength(CueFamily.GRATITUDE) >= GLAD
            || rules.humour() >= GLAD;
    return loss >= LOSS && !glad ? loss : 0;
  }

  /** Set phrases of irony turn a text as they are, what a head hears when it is sure. */
  private static double meantBadly(RuleReading rules, double irony) {
    return Math.max(rules.irony(), Math.max(0, 2 * irony - 1));
  }

  /** An insult that is not laughed about. */
  private static double insult(ParsedText text, RuleReading rules) {
    return rules.humour() >= 0.5 ? 0 : text.strength(CueFamily.INSULT);
  }

  @Override
  public Language language(String words, String platformLanguage) {
    return parser.get().language(words, platformLanguage);
  }
}
