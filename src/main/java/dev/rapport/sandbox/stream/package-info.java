/**
 * How X tells instead of being asked: long answers that one client reads as things happen.
 *
 * <p>Facts of the world: a stream is one HTTP answer that never ends, a line of JSON for each
 * thing, with a blank line at least every 20 s; an app that pays per use has one place at the
 * filtered stream; a client that does not read is thrown out; nothing that happens while nobody is
 * connected is told later.
 *
 * <p>{@code Announcements} hears of every {@link dev.rapport.sandbox.network.Happening} and tells
 * all {@link dev.rapport.sandbox.stream.Connections}; a {@link dev.rapport.sandbox.stream.Feed}
 * makes the line for one of them, and a {@link dev.rapport.sandbox.stream.Wire} takes it. A {@link
 * dev.rapport.sandbox.stream.Way} lies in between, where things go wrong on order. {@link
 * dev.rapport.sandbox.stream.RuleBook} keeps what each app asked for. HTTP and JSON are {@code
 * x}'s.
 *
 * <p>Unlike X: lines come at once, where X takes six or seven seconds in the worst hundredth.
 */
package dev.rapport.sandbox.stream;
