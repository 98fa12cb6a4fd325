package dev.rapport.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.post.Sha256;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.variant.Variant;
import dev.rapport.tone.ToneReading;
import java.math.BigDecimal;
import java.util.List;

/**
 * An answer, and all that a reviewer needs to judge it.
 *
 * @param text the exact characters that would be posted; empty when no answer came about
 * @param language of the text, a BCP 47 primary tag
 * @param reading how the mention sounded
 * @param stance how it is met, and by which line of the policy
 * @param mode how it was thought about, and why
 * @param origin who wrote it
 * @param gates what each output gate said
 * @param sources what the model says that it rests on
 * @param reasoning how the model says it came to it, shortened: for the reviewer and nobody else;
 *     empty when it does not say
 * @param alignment how well it suits the asker; null when there was nothing to score
 * @param claims what the writer stated as facts and what was found about each, those that were left
 *     out of the text too; null when nobody looked
 */
public record Draft(
    String text,
    String language,
    ToneReading reading,
    StanceChoice stance,
    ModeChoice mode,
    Origin origin,
    List<GateResult> gates,
    List<Source> sources,
    String reasoning,
    @JsonInclude(JsonInclude.Include.NON_NULL) AlignmentScore alignment,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<CheckedClaim> claims) {

  /** Drafts that were kept before these came have none of them. */
  public Draft {
    sources = sources == null ? List.of() : List.copyOf(sources);
    reasoning = reasoning == null ? "" : reasoning;
    claims = claims == null ? null : List.copyOf(claims);
  }

  /** True when no gate objects: only then may it go out without a person. */
  public boolean passed() {
    return gates.stream().allMatch(GateResult::passed);
  }

  boolean objects(String gate) {
    return gates.stream().anyMatch(result -> result.gate().equals(gate) && !result.passed());
  }

  /** The same with what all calls for it cost. */
  Draft costing(BigDecimal usd) {
    return with(origin.costing(usd));
  }

  /** The same, as it was told to somebody else before. */
  Draft retold() {
    return with(origin.remembered());
  }

  private Draft with(Origin other) {
    return new Draft(
        text, language, reading, stance, mode, other, gates, sources, reasoning, alignment, claims);
  }

  /** SHA-256 of the text's UTF-8 bytes, in hex: what a decision names. */
  public String sha256() {
    return Sha256.hex(text);
  }

  /**
   * @param why the line of the policy
   * @param allowed what that line allows, the preferred one first; empty where nobody asked
   * @param propensity how likely this one was, where it was drawn; null where it was not
   */
  public record StanceChoice(
      Stance stance,
      String why,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Stance> allowed,
      @JsonInclude(JsonInclude.Include.NON_NULL) Double propensity) {

    public StanceChoice {
      allowed = allowed == null ? List.of() : List.copyOf(allowed);
    }

    public StanceChoice(Stance stance, String why) {
      this(stance, why, List.of(), null);
    }

    StanceChoice drawn(Stance drawn, double propensity) {
      return new StanceChoice(drawn, why, allowed, propensity);
    }
  }

  public record ModeChoice(Mode mode, String why) {}

  /**
   * @param rung {@code hosted}, {@code gguf}, {@code builtin} or {@code vetted}
   * @param persona the persona's version, for example {@code desk@1a2b3c4d}
   * @param prompt the prompt's version
   * @param costUsd what all calls for this draft cost in US dollars, those that came to nothing too
   * @param variant the version of the variant that it is of; null where it is as the settings have
   *     it
   * @param trial null where its conversation was not drawn
   * @param retold true where it was remembered from the answer to somebody else; else null
   */
  public record Origin(
      String rung,
      String model,
      String persona,
      String prompt,
      BigDecimal costUsd,
      @JsonInclude(JsonInclude.Include.NON_NULL) String variant,
      @JsonInclude(JsonInclude.Include.NON_NULL) Trial trial,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean retold) {

    /** As the settings have it. */
    public Origin(String rung, String model, String persona, String prompt, BigDecimal costUsd) {
      this(rung, model, persona, prompt, costUsd, null, null, null);
    }

    /** Written for just this mention. */
    public Origin(
        String rung,
        String model,
        String persona,
        String prompt,
        BigDecimal costUsd,
        String variant,
        Trial trial) {
      this(rung, model, persona, prompt, costUsd, variant, trial, null);
    }

    /** The version of its variant, or {@code base}. */
    public String variantOrBase() {
      return variant == null ? Variant.BASE.version() : variant;
    }

    private Origin costing(BigDecimal usd) {
      return new Origin(rung, model, persona, prompt, usd, variant, trial, retold);
    }

    private Origin remembered() {
      return new Origin(rung, model, persona, prompt, costUsd, variant, trial, true);
    }
  }

  /**
   * @param objection empty when the gate let it pass
   */
  public record GateResult(String gate, String objection) {

    public boolean passed() {
      return objection.isEmpty();
    }
  }
}
