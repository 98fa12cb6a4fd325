/**
 * How well reviewers agree, and how they are spared.
 *
 * <p>Facts of the world: two people who see the same draft do not always decide the same, and the
 * one who is never told believes that everybody would; whoever knows that they are measured decides
 * otherwise than they do; a share of five cases says nothing; who reads hate for hours is hurt by
 * it, and decides worse.
 *
 * <p>A {@link dev.rapport.moderation.quality.Look} stands on the desk like any item, under an id
 * that is nobody's, and changes nothing but its own row: a second look is at a mention that
 * somebody else has decided, a golden item was written for this and is no mention at all. {@code
 * OfferLook} draws them, {@code ShowLook} dresses them as items, {@code DecideLook} keeps what was
 * decided and says how it compares. {@link dev.rapport.moderation.quality.MeasureReviewers} counts;
 * what one person wants to be spared is their {@link dev.rapport.moderation.quality.Care}.
 *
 * <p>Traps: the use cases that decide, claim and undo never hear of a look's id as anything but a
 * mention that does not wait. Time at the desk is known of looks only, since a claim that ended
 * leaves no trace.
 */
package dev.rapport.moderation.quality;
