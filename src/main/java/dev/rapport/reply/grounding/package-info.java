/**
 * Grounding: whether what an answer states as a fact rests on anything.
 *
 * <p>Facts of the world: a language model states figures, dates and names that are wrong in the
 * same tone as those that are right; a public answer with a wrong opening time or price is held
 * against the account; most answers on a social platform state no fact at all and must not be cut
 * to pieces.
 *
 * <p>{@link dev.rapport.reply.grounding.Knowledge} is what the operator wrote down, in passages. A
 * {@code ClaimSplitter} takes an answer apart and says which sentences state a fact that can be
 * checked; a {@code SupportCheck} holds one against one passage; {@link
 * dev.rapport.reply.grounding.GroundReply} puts them together into a {@link
 * dev.rapport.reply.grounding.Grounding}: kept, cut or held. The words that tell a claim are files
 * beside the classes, one for each language.
 *
 * <p>Traps: no passage is understood here, words are compared, so knowledge supports only answers
 * in its own language; a bare "yes" states whatever was asked and is not noticed; a citation is
 * what the model says, and nobody opens the page.
 */
package dev.rapport.reply.grounding;
