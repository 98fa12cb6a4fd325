package dev.rapport.model;

import dev.rapport.reply.ReplyWriter;
import dev.rapport.reply.crisis.OtherDangers;

/** The built-in persona, for tests of other packages. */
public final class WrittenPersona {

  private WrittenPersona() {}

  public static ReplyWriter writer() {
    return new BuiltinReplyWriter(new AnswerBank(), "no model is configured");
  }

  /** What it has for danger. */
  public static OtherDangers dangers() {
    return new BankDangers(new AnswerBank());
  }
}
