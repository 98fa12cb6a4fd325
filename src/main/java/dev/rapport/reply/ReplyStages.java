package dev.rapport.reply;

import dev.rapport.mention.MentionReceived;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.alignment.AlignmentConfig;
import dev.rapport.reply.alignment.AlignmentScorer;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.reply.grounding.GroundReply;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.memory.Recollection;
import dev.rapport.reply.prompt.PromptShelf;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.function.Consumer;

/**
 * Makes the whole stage once more, on ports that somebody else brings: for who measures it, and
 * must see where it leaves for a port and where it comes back. Everything else of it is the same.
 */
@ApplicationScoped
public class ReplyStages {

  private final ReplyConfig config;
  private final AlignmentConfig alignment;
  private final ToneConfig toneConfig;
  private final ModeRouter router;
  private final PromptShelf prompts;
  private final GroundReply ground;
  private final Knowledge knowledge;
  private final WrittenWords written;
  private final Instance<TextLimits> limits;
  private final WatchSpending spending;

  ReplyStages(
      ReplyConfig config,
      AlignmentConfig alignment,
      ToneConfig toneConfig,
      ModeRouter router,
      PromptShelf prompts,
      GroundReply ground,
      Knowledge knowledge,
      WrittenWords written,
      @Any Instance<TextLimits> limits,
      WatchSpending spending) {
    this.config = config;
    this.alignment = alignment;
    this.toneConfig = toneConfig;
    this.router = router;
    this.prompts = prompts;
    this.ground = ground;
    this.knowledge = knowledge;
    this.written = written;
    this.limits = limits;
    this.spending = spending;
  }

  /** What a stage works on. It hears nothing by itself: whoever made it hands it the mentions. */
  public Consumer<MentionReceived> on(Ports ports) {
    return new DraftReply(
            ports.desk(),
            composing(ports),
            config,
            spending,
            Recollection.NONE,
            StancePreference.OF_THE_TABLE,
            VariantChoice.OF_THE_SETTINGS)
        ::on;
  }

  private ComposeReply composing(Ports ports) {
    ReplyWriter writer = ports.writer();
    OutputGates gates = new OutputGates(limits, ports.mentions());
    return new ComposeReply(
        new ApproachMention(
            ports.mentions(),
            new SettleTone(writer, spending, toneConfig, prompts),
            gates,
            router,
            prompts,
            config),
        writer,
        new JudgeAnswer(ground, gates, new AlignmentScorer(ports.answers(), alignment), alignment),
        knowledge,
        written,
        config);
  }

  /**
   * @param mentions reads how mentions sound, and tells an answer's language
   * @param answers reads how answers sound
   */
  public record Ports(
      DraftDesk desk, ReplyWriter writer, ToneAnalyzer mentions, ToneAnalyzer answers) {}
}
