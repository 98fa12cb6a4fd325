/**
 * X, by its API v2.
 *
 * <p>Facts of the world, as of November 2026: an app may reply only to a post whose author named
 * the account; there is no idempotency key; a field that X does not know is dropped without a word;
 * two JSON dialects are spoken and answers follow the request; errors are told apart by the last
 * segment of {@code type}, except under {@code about:blank}, where only the words differ; every
 * read is charged.
 *
 * <p>{@code XApi} is the calls, {@code XClient} makes one and says what came of it as an {@code
 * XAnswer}; the {@code X…} classes with a port's name are that port's adapters.
 *
 * <p>Trap: nothing here tries a write again. Only the caller knows whether that is safe.
 */
package dev.rapport.platform.x;
