/**
 * The audit log: everything that was done, in one chain of hashes.
 *
 * <p>Facts of the world: whoever can write to a database can write its history anew, and a hash
 * that stands beside what it protects is written anew with it; so a chain proves something only to
 * who noted a head of it elsewhere, earlier. People's words have to be forgotten, and a hash of
 * them need not be. A lock that every writer takes is a queue in which every writer waits.
 *
 * <p>{@link dev.rapport.moderation.audit.AuditEntry} says which bytes are hashed; {@code ChainWalk}
 * follows a chain; {@link dev.rapport.moderation.audit.VerifyAudit} holds the one in the record
 * against the rest of the record, {@link dev.rapport.moderation.audit.AuditExport} is a file of it.
 * What is committed is chained about a second later, by {@code AuditSealer} of the ledger.
 *
 * <p>Trap: no entry holds words of anybody, an operator's reasons included, or a purge would break
 * the chain. What a hash stands for is in the record, as long as it may be there.
 */
package dev.rapport.moderation.audit;
