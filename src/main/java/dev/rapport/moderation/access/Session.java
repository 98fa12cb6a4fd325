package dev.rapport.moderation.access;

import java.time.Instant;

/**
 * Somebody in a browser.
 *
 * @param id by which it can be ended; says nothing about its secret
 * @param confirmedAt when its owner last gave the password, here or to the identity provider
 * @param agent what the browser says it is, on one line: a stranger's words
 */
public record Session(
    long id, String name, Instant startedAt, Instant seenAt, Instant confirmedAt, String agent) {}
