package dev.rapport.evaluation.tone.metric;

/** Where a figure would lie in 95 of 100 samples of the same kind. */
public record Interval(double low, double high) {}
