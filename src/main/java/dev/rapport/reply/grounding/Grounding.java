package dev.rapport.reply.grounding;

import java.util.List;

/** What becomes of an answer once its claims were checked. */
public sealed interface Grounding {

  /** The answer, as far as it may go on. */
  String text();

  /** Every claim of the answer as it was written, in order; empty when it states nothing. */
  List<CheckedClaim> claims();

  /** Every claim rests on something, or there is none. */
  record Kept(String text, List<CheckedClaim> claims) implements Grounding {}

  /**
   * What rests on nothing was left out.
   *
   * @param text what is left, which is still an answer
   */
  record Cut(String text, List<CheckedClaim> claims) implements Grounding {}

  /**
   * It must not go out by itself.
   *
   * @param text as it was written
   * @param objection one line that says what is wrong, without the text; follows "it"
   */
  record Held(String text, List<CheckedClaim> claims, String objection) implements Grounding {}
}
