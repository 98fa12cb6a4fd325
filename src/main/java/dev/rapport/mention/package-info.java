/**
 * Stage 1: somebody spoke to us.
 *
 * <p>Facts of the world: X lists mentions newest first and at most 800 of them, now and then late
 * and out of order; a tag in a reply's prefix is the platform's doing and summons nobody; X allows
 * an answer only to a post whose author named us, and one for each; every edit is a new id.
 *
 * <p>{@link dev.rapport.mention.ReceiveMentions} reads a {@link dev.rapport.mention.MentionSource},
 * {@link dev.rapport.mention.HearMentions} listens to a {@link dev.rapport.mention.MentionFeed},
 * and {@link dev.rapport.mention.KeepMentions} judges what either brings by {@code Eligibility} and
 * stores it in the {@link dev.rapport.mention.MentionInbox}. How it goes is in the {@link
 * dev.rapport.mention.PlatformVitals}. {@link dev.rapport.mention.MentionState} is the life that
 * every mention leads from here on, to exactly one outcome.
 *
 * <p>{@code Allowances} bounds the answers one author gets in a day. Who has used them up is told
 * so once, in answer to a mention that is marked for it; whoever may be in danger, as the {@link
 * dev.rapport.mention.DangerSense} hears, is answered all the same.
 *
 * <p>{@code LoopRules} keeps us from talking to a machine, or twice about one thing; {@link
 * dev.rapport.mention.Habits} is what it goes by. {@link dev.rapport.mention.OptOuts} holds for
 * ever.
 *
 * <p>Of several instances one at a time does a {@link dev.rapport.mention.Duty}: {@link
 * dev.rapport.mention.TakeTurns} has a {@link dev.rapport.mention.Turn} as long as the {@link
 * dev.rapport.mention.DutyRoster} grants it. Publishing takes turns in the same way.
 *
 * <p>A platform's tokens that change with each renewal are kept in the {@link
 * dev.rapport.mention.TokenVault}, since all instances share them and each is good once.
 *
 * <p>Trap: the page must be stored before its cursor is. They share a transaction.
 */
package dev.rapport.mention;
