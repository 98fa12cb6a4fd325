/**
 * The memory of answers: who asks what was asked and answered before hears the same verdict at
 * once, in other words.
 *
 * <p>Facts of the world: under a post that spreads, dozens of people ask "is this true?" within
 * minutes; a model asked twelve times gives twelve verdicts, some of which contradict each other in
 * public, and each costs; platforms refuse the same text twice; a question that differs by a year,
 * a name or a "not" is another question, however alike it looks.
 *
 * <p>A {@code QuestionReader} finds the {@link dev.rapport.reply.memory.QuestionKey} of a mention:
 * what is {@link dev.rapport.reply.memory.AskedAbout} and the {@link
 * dev.rapport.reply.memory.Question}. Keys are equal or not; nothing here measures likeness. {@code
 * RecallAnswer} asks the {@link dev.rapport.reply.memory.AnswerMemory} before a writer is asked,
 * and {@code RetellVerdict} puts written words around the facts. {@code RememberAnswer} hands over
 * what was written anew. Drafting knows both as its {@link dev.rapport.reply.memory.Recollection}.
 *
 * <p>Traps: what is remembered is told only while the answer that it comes from is approved or out,
 * and no person rejected, edited or retracted it or anything told from it. No hook says so: the
 * record is asked each time. The text of a post that is asked about is known only where it was a
 * mention of us; of others there is the id, which names one version where edits make new ids, and
 * nobody tells us when such a post is deleted: until the verdict expires it may still be told, or
 * until an operator purges the post by its id.
 */
package dev.rapport.reply.memory;
