/**
 * How the review work goes, in numbers over time.
 *
 * <p>Facts of the world: what grows faster than people decide never gets empty; a share says
 * nothing where there was next to nothing to share; the last bucket is still filling, so its number
 * is low until its time is over.
 *
 * <p>Everything is counted in the record, from the history of mentions, whenever somebody asks:
 * {@link dev.rapport.moderation.figures.ReviewMeter}. Nothing is added up elsewhere.
 */
package dev.rapport.moderation.figures;
