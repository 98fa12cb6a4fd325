/**
 * The embedded engines: the same Kafka and PostgreSQL as in production, one node of each, on
 * loopback, in the data folder.
 *
 * <p>Facts of the world: a broker starts in about three seconds and a database in about one; a
 * database outlives a killed parent and holds its folder; test-minded defaults turn off the writing
 * through that a record rests on.
 */
package dev.rapport.app.embedded;
