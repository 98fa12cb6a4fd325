/**
 * The console: what came in, what became of it and why, what waits for a person.
 *
 * <p>Facts of the world: every text shown here was written by strangers, and is escaped by the
 * templates; a page that refreshes itself must not take away what somebody is typing.
 */
package dev.rapport.moderation.console;
