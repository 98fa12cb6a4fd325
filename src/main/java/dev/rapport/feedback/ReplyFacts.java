package dev.rapport.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * How an answer came about.
 *
 * @param platform where; null in events of version 1
 * @param language of the answer, a BCP 47 primary tag
 * @param stance in kebab-case
 * @param mode in lower case
 * @param persona the persona's version
 * @param rung {@code hosted}, {@code gguf}, {@code builtin} or {@code vetted}; {@code person} when
 *     somebody rewrote it
 * @param model the model's own name for itself
 * @param prompt the prompt's version, which ends in a hash of it
 * @param alignment how well it suited, part by part; null when nobody scored it, and for what
 *     somebody rewrote
 * @param costUsd what all calls for it cost, US dollars; null in events of version 1
 * @param variant the variant's version, for example {@code terse@1a2b3c4d}, or {@code base}; null
 *     in events before version 3
 * @param propensity how likely the stance was, greater than 0, to 1; null where it was not drawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplyFacts(
    String platform,
    String language,
    String stance,
    String mode,
    String persona,
    String rung,
    String model,
    String prompt,
    Alignment alignment,
    BigDecimal costUsd,
    String variant,
    Double propensity) {

  /**
   * The parts of {@link dev.rapport.reply.alignment.AlignmentScore}, in its ranges.
   *
   * @param manners 0 to 1: how free of mismatches
   */
  public record Alignment(
      double emotionFit,
      double manners,
      double style,
      double support,
      double brevity,
      double total) {}
}
