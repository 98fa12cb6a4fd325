/**
 * Measures. {@code bench} measures speed, beside a plain loop that does the same durable work;
 * {@code tone} measures how well the tone is read; {@code injection} measures what orders in posts
 * can get out.
 *
 * <p>Facts of the world: absolute figures of one machine say little about another, and drift by
 * half from one hour to the next; a ratio taken side by side in one run holds. A load that waits
 * for the answer before it sends the next request hides every pause (coordinated omission), so
 * arrivals follow a fixed schedule.
 */
package dev.rapport.evaluation;
