package dev.rapport.feedback.arena;

import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import java.math.BigDecimal;
import java.util.List;

/** Drafts that differ in who wrote them and in what they say. */
public final class Drafts {

  private Drafts() {}

  /**
   * @param persona a version
   */
  public static Draft draft(String persona, String text) {
    return draft(persona, text, List.of(new GateResult("length", "")));
  }

  /** A person's words in the place of a draft. */
  public static Draft proposed(String persona, String text) {
    return draft(persona, text, List.of());
  }

  private static Draft draft(String persona, String text, List<GateResult> gates) {
    return new Draft(
        text,
        "en",
        Readings.of("hello"),
        new StanceChoice(Stance.WARM, "test"),
        new ModeChoice(Mode.FAST, "test"),
        new Origin("hosted", "m", persona, "reply@1", BigDecimal.ZERO),
        gates,
        List.of(),
        "",
        null,
        null);
  }
}
