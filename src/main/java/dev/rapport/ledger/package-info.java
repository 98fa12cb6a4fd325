/**
 * The one record, in PostgreSQL: every mention and what became of it.
 *
 * <p>Facts of the world: a commit is durable and a Kafka record is not part of it; an event may be
 * heard twice and a process may die between any two statements; ids of a sequence are given before
 * they commit, so "id greater than the last" loses rows.
 *
 * <p>{@code Step} is one move of one mention as a single statement: conditional update, history
 * line, outbox row. {@code Steps} takes it; {@code Fence} refuses one whose instance is active no
 * more; {@link dev.rapport.ledger.OutboxRelay} tells its event. Each {@code Postgres…} class is the
 * adapter of the port that it is named after.
 *
 * <p>Costs are noted in memory and go along with the next page or the next second, or are part of a
 * step; {@code WriteBudget} is a part of the steps that begin and end a post. It is locked before
 * the mention's row, always, or two steps could wait for each other.
 *
 * <p>{@code AuditSealer} chains what was committed. The acts beside a mention's life are written by
 * triggers of the schema, and so is the note that a step is to be sealed; a step counts itself.
 *
 * <p>Trap: {@code due_at} is both the end of a lease and the time of the next look. Every step sets
 * it anew; a final state has none.
 */
package dev.rapport.ledger;
