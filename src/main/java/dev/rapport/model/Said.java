package dev.rapport.model;

import dev.rapport.reply.Source;
import java.util.List;

/**
 * What stands in an answer, before anything is cleaned.
 *
 * @param text as it came; may hold thinking and citations
 * @param cited what its annotations name
 * @param reasoning how the model says it came to it; empty when it does not say
 */
record Said(String text, List<Source> cited, String reasoning, Ending ending) {

  /** How an answer came to its end. */
  enum Ending {
    WHOLE,
    /** The allowance ran out; half an answer is none. */
    CUT,
    /** The model, or a filter behind it, will not. */
    REFUSED,
    /** The status says 200 and the answer says that it failed. */
    FAILED
  }
}
