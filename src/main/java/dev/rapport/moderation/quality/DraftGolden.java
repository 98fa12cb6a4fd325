package dev.rapport.moderation.quality;

import dev.rapport.post.Post;
import dev.rapport.reply.ApproachMention;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Mode;
import dev.rapport.reply.alignment.AlignmentScorer;
import dev.rapport.reply.alignment.Asked;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Gives a golden item's text all that a reviewer sees of a draft, by the code that drafts. */
@ApplicationScoped
class DraftGolden {

  private final ToneAnalyzer tone;
  private final ApproachMention approaches;
  private final AlignmentScorer scorer;
  private final OutputGates gates;

  DraftGolden(
      ToneAnalyzer tone, ApproachMention approaches, AlignmentScorer scorer, OutputGates gates) {
    this.tone = tone;
    this.approaches = approaches;
    this.scorer = scorer;
    this.gates = gates;
  }

  /** Asks no model. */
  Draft draft(Post mention, GoldenItem item) {
    ToneReading reading = tone.read(mention.words(), item.language());
    StanceChoice stance = approaches.stance(mention.words(), reading);
    return new Draft(
        item.draft(),
        item.language(),
        reading,
        stance,
        mode(reading),
        new Origin("hosted", "", "", "", BigDecimal.ZERO),
        gates.check(item.draft(), mention, Optional.of(item.language())),
        List.of(),
        "",
        scorer.score(new Asked(mention.words(), reading, stance.stance()), item.draft()),
        null);
  }

  /** In the router's words. */
  private static ModeChoice mode(ToneReading reading) {
    return reading.mayBeInDanger()
        ? new ModeChoice(Mode.THINKING, "somebody may be in danger")
        : new ModeChoice(Mode.FAST, "nothing asks for more thought");
  }
}
