package dev.rapport.feedback.arena.rating;

/** A range that holds a figure in 95 of 100 cases, as far as chance alone is concerned. */
public record Interval(double from, double to) {}
