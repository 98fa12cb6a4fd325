package dev.rapport.evaluation.tone.data;

/** A file that is not measured, and why. */
public record Skipped(String file, String why) {}
