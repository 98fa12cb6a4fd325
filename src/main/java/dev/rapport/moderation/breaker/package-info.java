/**
 * The breaker: when something is far out of the ordinary, everything waits for a person.
 *
 * <p>Facts of the world: a loop, a raid and a viral post look alike in the first minute; a bot that
 * answers ten thousand people wrongly is worse than one that is late; counts of rare events scatter
 * by their square root, so a share or a rate says little about a handful.
 *
 * <p>{@link dev.rapport.moderation.breaker.WatchTraffic} reads a {@link
 * dev.rapport.moderation.breaker.TrafficMeter}, asks {@code Anomaly} and moves the {@link
 * dev.rapport.moderation.breaker.Breaker}. While it is on no draft passes its screening unseen.
 *
 * <p>Trap: it holds and does not stop; that is the kill switch's. What was decided before it
 * tripped goes out.
 */
package dev.rapport.moderation.breaker;
