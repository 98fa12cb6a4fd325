package dev.rapport.sandbox.control;

/**
 * One request to the X API.
 *
 * @param endpoint method and path pattern, as in {@link Endpoints}
 * @param who the caller's handle
 */
public record Call(String endpoint, String who) {}
