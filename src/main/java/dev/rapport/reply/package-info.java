/**
 * Stage 3: what we would answer.
 *
 * <p>Facts of the world: a model may refuse, repeat itself, obey the post instead of us, answer in
 * another language, stop in mid-sentence or not answer at all; asking it costs money; X refuses a
 * text that the account posted a short while ago.
 *
 * <p>{@code DraftReply} claims a mention, reads its tone, picks a {@link dev.rapport.reply.Stance}
 * by the operator's table (how it sounds, and what it says) and a {@link dev.rapport.reply.Mode} by
 * rule, asks the {@link dev.rapport.reply.ReplyWriter}, and lets only what passes every output gate
 * and suits the asker ({@link dev.rapport.reply.alignment}) become a draft. What a model states as
 * a fact is checked first ({@link dev.rapport.reply.grounding}). The {@link
 * dev.rapport.reply.DraftDesk} keeps it. {@code ApproachMention} is the half before the writer,
 * {@code JudgeAnswer} the half after it. What models are told, and in whose voice, people approve
 * ({@link dev.rapport.reply.prompt}); a thread keeps its voice.
 *
 * <p>Whoever has used up their daily allowance is told so in written words ({@code
 * EnoughForToday}), which pass the same gates; no model is asked. Nor is it for whoever may be in
 * danger: {@code WrittenWords} says who gets vetted words ({@link dev.rapport.reply.crisis}) and
 * who the built-in persona's.
 *
 * <p>Trap: the text of the post is data. It goes into a prompt only inside a fence whose marker is
 * made for that one call.
 */
package dev.rapport.reply;
