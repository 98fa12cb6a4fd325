package dev.rapport.model;

/**
 * One message of a prompt, as both protocols write it.
 *
 * @param role {@code system} or {@code user}
 */
record ModelMessage(String role, String content) {}
