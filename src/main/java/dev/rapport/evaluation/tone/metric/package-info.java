/**
 * Metrics, as arithmetic on labels and scores; nothing here knows texts or tone.
 *
 * <p>Facts of the world: a share of right answers hides a rare class that is never found, so
 * classes count alike; the same metric of another few hundred texts differs by points, so each
 * comes with an interval; what a division by nothing means has to be agreed, and here it is 0, as
 * in scikit-learn.
 *
 * <p>{@code Judged} is what people said beside what was said, {@code Hits} is that counted for one
 * class, a {@code Metric} makes one figure of them, {@code Bootstrap} its interval. {@code
 * Calibration} holds scores against what was right.
 */
package dev.rapport.evaluation.tone.metric;
