package dev.rapport.moderation;

import dev.rapport.tone.ToneReading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that became of one mention, for whoever asks why. Parts that have not come about are
 * null.
 *
 * @param id the first version of the post
 * @param state a name of {@link dev.rapport.mention.MentionState}
 * @param reason why it is in that state
 * @param text what was said to us: hostile text
 * @param mode in lower case
 * @param stance in kebab-case
 * @param cost what all of it has cost so far, in US dollars
 * @param costs the same by what was charged for, see {@link dev.rapport.mention.money.CostKind}
 * @param due when it is looked at again if nothing happens; null at the end of its life
 * @param deleted when and why the words were taken out; text, tone and the answer's text are gone
 *     then
 * @param history every step, oldest first
 */
public record MentionTrace(
    String platform,
    String id,
    List<String> versions,
    String conversation,
    String author,
    String text,
    Instant postedAt,
    Instant receivedAt,
    String state,
    String reason,
    String language,
    String mode,
    String modeReason,
    String stance,
    String stanceReason,
    ToneReading tone,
    Reply reply,
    BigDecimal cost,
    Map<String, BigDecimal> costs,
    Instant due,
    Deleted deleted,
    List<Step> history) {

  /**
   * @param id where it is on the platform; null as long as it is not out
   * @param text what was, or would be, said
   * @param persona the persona's version, for example {@code desk@1a2b3c4d}
   * @param prompt the prompt's version
   * @param variant the variant's version, for example {@code terse@1a2b3c4d}; {@code base} where it
   *     is as the settings have it
   * @param risk what could go wrong if it went out unseen; null as long as nobody looked
   * @param by who decided: {@code rule} or a person; null as long as nobody did
   */
  public record Reply(
      String id,
      String text,
      String sha256,
      String rung,
      String model,
      String persona,
      String prompt,
      String variant,
      RiskTier risk,
      String by,
      Instant publishedAt) {}

  public record Deleted(Instant at, String why) {}

  /** One step of its life. */
  public record Step(String state, String reason, Instant at) {}
}
