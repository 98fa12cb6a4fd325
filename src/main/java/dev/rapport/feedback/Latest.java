package dev.rapport.feedback;

import java.time.Instant;

/**
 * One line of the feed as it is kept.
 *
 * @param kind as {@link FeedbackKind#word()}
 */
public record Latest(
    Instant at,
    String kind,
    int change,
    String platform,
    String mention,
    String stance,
    String mode) {}
