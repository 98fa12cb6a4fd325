package dev.rapport.feedback.rollout;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * From where on an answer is slow or dear, the same for the whole rollout.
 *
 * @param slow how long it may take from the time that the mention is taken up
 * @param dearUsd how much all calls for it may cost, US dollars
 */
public record Bounds(Duration slow, BigDecimal dearUsd) {}
