/**
 * What is gone on its platform is gone here.
 *
 * <p>Facts of the world: X wants what was deleted, protected or suspended gone within 24 hours, and
 * tells small customers of no deletion, so one has to ask again; every post that is still there
 * costs a read each time; a post that is missing from an answer need not be gone.
 *
 * <p>{@link dev.rapport.mention.deletion.FollowDeletions} looks up, once in so many hours, every
 * post whose words are in {@link dev.rapport.mention.deletion.HeldTexts}. A purge takes the words,
 * the draft, the handle and the tone; ids, hashes, times, states and their reasons stay.
 *
 * <p>Trap: what is being posted, or may have been, cannot be purged until that is settled: its
 * bytes may have to be posted once more.
 */
package dev.rapport.mention.deletion;
