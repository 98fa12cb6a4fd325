package dev.rapport.testing.x;

import java.util.function.Predicate;

/**
 * Something that a document says otherwise, and rightly is so.
 *
 * @param reason why
 * @param source who says so
 * @param covers which findings it explains
 */
record Deviation(String reason, String source, Predicate<Finding> covers) {}
