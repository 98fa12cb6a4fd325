package dev.rapport.moderation.quality;

import java.util.List;

/**
 * How people review.
 *
 * @param everybody all of them together
 * @param reviewers who decided anything on mentions in 28 days, or on looks in 90, by name
 */
public record ReviewerFigures(Measures everybody, List<Measures> reviewers) {}
