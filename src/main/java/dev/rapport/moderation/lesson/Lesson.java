package dev.rapport.moderation.lesson;

import java.time.Instant;

/**
 * Something that a reviewer changed or refused.
 *
 * @param id of the mention, its first version
 * @param by who decided
 * @param verdict {@code approved-edited} or {@code rejected}
 * @param persona the version of the one that the draft was written as
 * @param draft what the machine wrote
 * @param text what went out instead; empty for a rejection
 * @param reason what the reviewer said, with their name in it
 */
public record Lesson(
    String platform,
    String id,
    String by,
    String verdict,
    Instant at,
    String persona,
    String stance,
    String language,
    String draft,
    String text,
    String reason) {}
