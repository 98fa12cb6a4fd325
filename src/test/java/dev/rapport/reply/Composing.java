package dev.rapport.reply;

import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.model.WrittenPersona;
import dev.rapport.platform.x.XTextLimits;
import dev.rapport.reply.alignment.Shipped;
import dev.rapport.reply.crisis.CrisisAnswers;
import dev.rapport.reply.crisis.OtherDangers;
import dev.rapport.reply.crisis.SelfHarm;
import dev.rapport.reply.crisis.TestCrisis;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.reply.grounding.GroundReply;
import dev.rapport.reply.grounding.GroundingConfig;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.prompt.PromptShelf;
import dev.rapport.reply.prompt.TestPrompts;
import dev.rapport.tone.ToneConfig;
import java.time.Clock;
import java.util.List;

/** How answers are composed, with the shipped files, for tests. */
record Composing(
    ReplyConfig config,
    Clock clock,
    WatchSpending spending,
    Knowledge knowledge,
    GroundingConfig grounding) {

  /** Without caps and knowledge. */
  static Composing plain(ReplyConfig config, Clock clock) {
    return new Composing(
        config,
        clock,
        TestMoney.watch(new FakeCostLog(), "", clock),
        Knowledge.read(config.knowledgeFolder()),
        () -> true);
  }

  ComposeReply by(ReplyWriter writer) {
    return by(writer, written());
  }

  ComposeReply by(ReplyWriter writer, WrittenWords written) {
    OutputGates gates = new OutputGates(List.of(new XTextLimits()), Readings.analyzer());
    PromptShelf prompts = TestPrompts.shelf(config);
    ApproachMention approaches =
        new ApproachMention(
            Readings.analyzer(),
            new SettleTone(writer, spending, ToneConfig.standard(), prompts),
            gates,
            new ModeRouter(new FactQuestions(), config, clock),
            prompts,
            config);
    JudgeAnswer judge =
        new JudgeAnswer(
            new GroundReply(knowledge, grounding), gates, Shipped.SCORER, Shipped.CONFIG);
    return new ComposeReply(approaches, writer, judge, knowledge, written, config);
  }

  /** With help lines for English and German. */
  static WrittenWords written() {
    return naming("en=GB", "de=AT");
  }

  /**
   * @param countries whose help lines are named in which language, as an operator sets it
   */
  static WrittenWords naming(String... countries) {
    CrisisAnswers crisis = new CrisisAnswers(TestCrisis.shipped(countries));
    OtherDangers others = WrittenPersona.dangers();
    return new WrittenWords(new EnoughForToday(), crisis, new SelfHarm(crisis, others), others);
  }
}
