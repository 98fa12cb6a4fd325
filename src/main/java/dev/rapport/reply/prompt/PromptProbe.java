package dev.rapport.reply.prompt;

import java.util.Optional;

/** One thing that must hold of a text before it may become live. Asks no model. */
interface PromptProbe {

  /** For the line that refuses. */
  String name();

  /**
   * @return what is wrong with it, as the end of a sentence; empty when nothing is
   */
  Optional<String> objection(PromptText text);
}
