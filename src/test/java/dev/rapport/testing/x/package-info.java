/**
 * X's own OpenAPI documents as a judge of what is sent to X and of what stands in for it.
 *
 * <p>Facts of the world: X publishes one document at a time; 2.167 renamed tweets to posts, and
 * both vocabularies are answered, each in its own words; X itself sends more than its documents
 * say.
 *
 * <p>{@code XSpec} is what a test asks; {@code XDocument} is one document; {@code Deviations} is
 * the one list of what may differ, each with its reason and its source.
 *
 * <p>Trap: the documents forbid no unknown member, the validator does. That is wanted, since X
 * drops a misspelled name without a word.
 */
package dev.rapport.testing.x;
