package dev.rapport.model;

import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyConfig.ModeRow;

/**
 * What a mode's effort is in a dialect.
 *
 * @param reasoning true when the endpoint is spoken to as one that reasons
 * @param word as it is sent; null when nothing is sent
 */
record Effort(boolean reasoning, String word) {

  private static final String NONE = "none";

  static Effort of(ModeRow row, Dialect dialect) {
    String word = row.effort().strip();
    boolean none = NONE.equalsIgnoreCase(word);
    boolean reasoning =
        switch (dialect) {
          case BY_EFFORT -> !none;
          case CLASSIC -> false;
          case REASONING -> true;
        };
    return new Effort(reasoning, none && !reasoning ? null : word);
  }
}
