package dev.rapport.reply.alignment;

import dev.rapport.reply.alignment.AlignmentConfig.Weights;
import dev.rapport.reply.alignment.AlignmentScore.StyleMatch;
import dev.rapport.tone.LocalToneAnalyzer;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneConfig;
import dev.rapport.tone.ToneReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Scores candidate answers by how well they suit the asker. The same exchange gives the same score;
 * no model is asked. Safe to call from many threads.
 */
@ApplicationScoped
public class AlignmentScorer {

  private final ToneAnalyzer analyzer;
  private final Weights weights;
  private final PhraseBook phrases = new PhraseBook();
  private final Mismatches mismatches = new Mismatches();
  private final Part emotion = new EmotionFit();
  private final Part length = new LengthMatch();
  private final Part formality = new FormalityMatch();
  private final Part emoji = new EmojiMatch();
  private final Part script = new ScriptMatch();
  private final Part support = new Support();
  private final Part brevity = new Brevity();

  /**
   * Candidates are read by their words alone: with their meaning each would take another 5 ms of
   * the processor, and the pairs of the tests are told apart all the same.
   */
  @Inject
  AlignmentScorer(ToneConfig tone, AlignmentConfig config) {
    this(new LocalToneAnalyzer(ToneConfig.of(false, tone.model())), config);
  }

  /**
   * @throws IllegalArgumentException if all weights are 0
   */
  public AlignmentScorer(ToneAnalyzer analyzer, AlignmentConfig config) {
    this.analyzer = analyzer;
    this.weights = config.weights();
    if (sum() == 0) {
      throw new IllegalArgumentException(
          "one of rapport.reply.alignment.weights must be more than 0");
    }
  }

  private AlignmentScorer(AlignmentScorer like, Weights weights) {
    this.analyzer = like.analyzer;
    this.weights = weights;
  }

  /**
   * The same by other weights.
   *
   * @param other not all 0
   */
  public AlignmentScorer weighing(Weights other) {
    return new AlignmentScorer(this, other);
  }

  /**
   * @param text the candidate, as it would be posted; any text gives a score
   */
  public AlignmentScore score(Asked asked, String text) {
    Candidate candidate = candidate(asked, text);
    Map<Mismatch, Double> found = mismatches.of(asked, candidate);
    AlignmentScore parts =
        new AlignmentScore(
            emotion.of(asked, candidate),
            found,
            Mismatches.together(found),
            style(asked, candidate),
            support.of(asked, candidate),
            brevity.of(asked, candidate),
            0);
    return parts.withTotal(total(parts));
  }

  private Candidate candidate(Asked asked, String text) {
    ToneReading tone = analyzer.read(text, "");
    String language = phrases.knows(tone.language()) ? tone.language() : asked.tone().language();
    return new Candidate(text, tone, phrases.hear(language, text));
  }

  private StyleMatch style(Asked asked, Candidate candidate) {
    return new StyleMatch(
        length.of(asked, candidate),
        formality.of(asked, candidate),
        emoji.of(asked, candidate),
        script.of(asked, candidate));
  }

  private double total(AlignmentScore parts) {
    double weighted =
        weights.emotion() * (parts.emotionFit() + 1) / 2
            + weights.mismatch() * (1 - parts.mismatch())
            + weights.style() * parts.style().overall()
            + weights.support() * parts.support()
            + weights.brevity() * parts.brevity();
    return weighted / sum();
  }

  private double sum() {
    return weights.emotion()
        + weights.mismatch()
        + weights.style()
        + weights.support()
        + weights.brevity();
  }
}
