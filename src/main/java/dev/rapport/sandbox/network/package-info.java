/**
 * What people do in the sandbox, and X's rules for it.
 *
 * <p>Facts of the world: an id holds its time, so ids and times sort alike; an edited post is a
 * chain of ids of which timelines show the newest; a reply begins with tags that nobody typed; a
 * repost is a post of its own; a process may be killed between any two instructions.
 *
 * <p>A command goes through {@link dev.rapport.sandbox.network.Network} (one lock) to {@code
 * Posting} or {@code Reactions}, is judged by the {@code Rule}s, and becomes a {@code Change}. The
 * {@code Recorder} writes it to the {@code Journal} and applies it to the {@link
 * dev.rapport.sandbox.network.State}; at the start the journal goes through the same {@code
 * State.apply}. {@link dev.rapport.sandbox.network.Timelines} reads pages, {@link
 * dev.rapport.sandbox.network.SearchQuery} searches. {@link dev.rapport.sandbox.network.Sight} is
 * what somebody may see, for every way of delivering posts; the page alone shows the whole stage; a
 * {@link dev.rapport.sandbox.network.Happening} tells those who do not ask. A no is an {@link
 * dev.rapport.sandbox.network.Outcome}, never an exception.
 *
 * <p>A {@code Snapshot} is the network in its fewest changes; loading one is a change, too. Trap: a
 * person who was asked for before a load may be nobody after it.
 *
 * <p>What apps ask for is no part of the network and lies beside the journal, in a {@link
 * dev.rapport.sandbox.network.KeptList} each.
 *
 * <p>Trap: the journal is a format. A {@code Change} or a {@code Written} that loses or renames a
 * member makes old folders unreadable. Trap: rules are for commands; {@code apply} checks nothing.
 */
package dev.rapport.sandbox.network;
