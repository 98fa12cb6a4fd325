package dev.rapport.reply;

import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.SettleTone.Settled;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.reply.prompt.PromptName;
import dev.rapport.reply.prompt.PromptShelf;
import dev.rapport.reply.prompt.PromptTemplate;
import dev.rapport.reply.variant.Variant;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** Reads how a post sounds and decides how it is to be met. Touches no record. */
@ApplicationScoped
public class ApproachMention {

  /**
   * Below this the language of a post is a guess, and the default is safer. From here to 0.5 the
   * guess was right in 9 of 10 short posts, and an answer in a language of nobody's is no kindness.
   */
  private static final double LANGUAGE_KNOWN = 0.33;

  private final ToneAnalyzer tone;
  private final SettleTone settle;
  private final OutputGates gates;
  private final ModeRouter router;
  private final PromptShelf prompts;
  private final String defaultLanguage;
  private final TonePolicy policy;

  ApproachMention(
      ToneAnalyzer tone,
      SettleTone settle,
      OutputGates gates,
      ModeRouter router,
      PromptShelf prompts,
      ReplyConfig config) {
    this.tone = tone;
    this.settle = settle;
    this.gates = gates;
    this.router = router;
    this.prompts = prompts;
    this.defaultLanguage = config.defaultLanguage();
    this.policy = TonePolicyFile.read(config.policyFile());
  }

  /**
   * It may cost money, where a weak reading is put to the model.
   *
   * @param context what is known beside the post
   * @param chosen who answers it
   */
  public Approach approach(Post mention, Context context, Chosen chosen) {
    ToneReading first = tone.read(mention.words(), mention.language().orElse(""));
    TextLimits limits = gates.limitsOf(mention);
    return context.enough() && !first.mayBeInDanger()
        ? enough(mention, first, limits, context, voice(context, Variant.BASE))
        : approach(mention, first, limits, context, voice(context, chosen.variant())).by(chosen);
  }

  /** The same as the settings have it, whoever was to answer it. */
  Approach asSet(Approach approach) {
    return approach.asSet(voice(approach.context(), Variant.BASE));
  }

  private PromptTemplate voice(Context context, Variant variant) {
    return prompts.voice(
        variant.prompt().orElse(PromptName.REPLY),
        variant.persona().or(() -> context.persona(variant.version())));
  }

  private Approach approach(
      Post mention, ToneReading first, TextLimits limits, Context context, PromptTemplate voice) {
    Settled settled = settle.settle(mention, first, limits);
    ToneReading reading = settled.reading();
    return new Approach(
        mention,
        reading,
        stance(mention.words(), reading),
        router.choose(mention, reading, context),
        language(reading),
        voice.persona().most(limits.platform(), limits.max()),
        limits,
        context.answering(),
        voice,
        settled.costUsd());
  }

  /** For whoever has used up their allowance: no model is asked, not even how it was meant. */
  private Approach enough(
      Post mention, ToneReading reading, TextLimits limits, Context context, PromptTemplate voice) {
    String why = "the daily allowance is used up";
    return new Approach(
        mention,
        reading,
        new StanceChoice(Stance.DECLINE, why),
        new ModeChoice(Mode.FAST, why),
        language(reading),
        limits.max(),
        limits,
        context,
        voice,
        BigDecimal.ZERO);
  }

  /** How a post that says this and sounds like this is to be met. */
  public StanceChoice stance(String words, ToneReading reading) {
    return policy.choose(words, reading);
  }

  private String language(ToneReading reading) {
    boolean known =
        reading.languageConfidence() >= LANGUAGE_KNOWN && !reading.language().equals("und");
    return known ? reading.language() : defaultLanguage;
  }
}
