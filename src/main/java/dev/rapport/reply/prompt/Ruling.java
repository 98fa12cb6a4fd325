package dev.rapport.reply.prompt;

/** What came of a change that somebody wanted. */
public sealed interface Ruling {

  /** It is as they wanted it. */
  record Done(PromptVersion version) implements Ruling {}

  /**
   * Nothing changed.
   *
   * @param why one line
   */
  record Refused(String why) implements Ruling {}
}
