/**
 * The benchmark: the packaged bot, and beside it a plain loop of kafka-clients and JDBC with the
 * same commits, each against a stub platform and a stub model in another process.
 *
 * <p>{@code BenchRun} is the order of things, {@code StubWorld} the other process, {@code
 * PlainLoop} the floor, {@code BenchReport} the table.
 *
 * <p>{@link dev.rapport.evaluation.bench.stage} measures one stage alone, part by part.
 *
 * <p>Trap: overhead counts from when a mention was handed to the bot to when its reply reached the
 * stub, less the time that the stub's model took. The transport is on our side of the account.
 */
package dev.rapport.evaluation.bench;
