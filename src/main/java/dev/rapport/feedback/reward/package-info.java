/**
 * What an answer was worth, as far as can be told.
 *
 * <p>Facts of the world: half of a bot's replies are seen by at most twenty people in two days, so
 * a like is luck; likes can be bought; a thumbs-up as the goal bred a flatterer within four days
 * (GPT-4o, April 2025); ranking by engagement spread what its readers did not want (PNAS Nexus
 * 2025, pgaf062). What somebody says to us, and what a reviewer does, weighs more than any count,
 * and harm more than praise. An answer that is too young to judge has not failed.
 */
package dev.rapport.feedback.reward;
