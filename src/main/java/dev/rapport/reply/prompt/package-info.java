/**
 * The texts that decide what is said: prompts and personas, as versions that people approved.
 *
 * <p>Facts of the world: one line in a prompt changes every answer at once, and is as easily edited
 * as any file; of the public failures of such bots the worst were a line that one person added or
 * put back. What a model is told can get out.
 *
 * <p>The record holds every version ({@link dev.rapport.reply.prompt.PromptRecord}); the files are
 * what it begins with, and where people write. {@code ProposePrompt}, {@code ApprovePrompt} and
 * {@code RollBackPrompt} are the only ways in, {@code JudgePrompt} what stands before them: probes
 * that ask no model, and the phrases that an incident took out ({@link
 * dev.rapport.reply.prompt.BannedPhrases}). {@link dev.rapport.reply.prompt.PromptShelf} holds what
 * is live, a second old at most. {@code PromptTemplate}, {@code SettlePrompt} and {@code
 * RetellPrompt} are the texts in use, {@code Fence} what keeps a post apart from them.
 *
 * <p>Traps: where nobody logs in, a name is what somebody says of themselves. An override lets a
 * banned phrase back, not a probe. Which persona is set is a setting, and needs no approval: all
 * that has a live version may be set.
 */
package dev.rapport.reply.prompt;
