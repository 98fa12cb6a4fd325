package dev.rapport.reply.alignment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well a candidate answer suits the one it is for, part by part.
 *
 * @param emotionFit −1 (feels the opposite of what the stance calls for) to 1 (feels as it should)
 * @param mismatches every {@link Mismatch}, each 0 (not at all) to 1 (plainly), as far as it counts
 *     in this stance
 * @param mismatch 0 to 1: all of them together
 * @param style how it is written, held against how the asker writes
 * @param support 0 to 1: how much it rests on the asker's own words, a plain answer or plain
 *     candour; less for claims that nobody can check
 * @param brevity 0 (far too long for the occasion) to 1
 * @param total 0 to 1: the weighted mean of all five, by which drafts are compared
 */
public record AlignmentScore(
    double emotionFit,
    Map<Mismatch, Double> mismatches,
    double mismatch,
    StyleMatch style,
    double support,
    double brevity,
    double total) {

  private static final double HEARD = 0.5;

  public AlignmentScore {
    Map<Mismatch, Double> ordered = new EnumMap<>(Mismatch.class);
    ordered.putAll(mismatches);
    mismatches = Collections.unmodifiableMap(ordered);
  }

  /** 0 to 1: how free of mismatches it is. */
  public double manners() {
    return 1 - mismatch;
  }

  /** The mismatches that are rather there than not, by name. */
  public List<String> heard() {
    return mismatches.entrySet().stream()
        .filter(each -> each.getValue() >= HEARD)
        .map(each -> each.getKey().word())
        .toList();
  }

  AlignmentScore withTotal(double total) {
    return new AlignmentScore(emotionFit, mismatches, mismatch, style, support, brevity, total);
  }

  /**
   * Each 0 (unlike) to 1 (alike).
   *
   * @param length about as long as what was asked
   * @param formality as formal or casual
   * @param emoji as many emoji as the asker uses, or none where they would hurt
   * @param script the asker's language and script
   */
  public record StyleMatch(double length, double formality, double emoji, double script) {

    /**
     * 0 to 1: half their mean, half the worst of them, and next to nothing when the asker cannot
     * read the answer.
     */
    public double overall() {
      double worst = Math.min(length, Math.min(formality, emoji));
      return script * ((length + formality + emoji) / 3 + worst) / 2;
    }
  }
}
