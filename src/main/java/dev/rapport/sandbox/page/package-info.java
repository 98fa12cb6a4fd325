/**
 * The page {@code /sandbox}: a timeline to read, write and react in, as anybody one likes to be.
 *
 * <p>Facts of the world: what people write is hostile, and shown in a browser; a browser sends
 * forms for other sites too; it keeps at most six connections to one place; a refresh must not take
 * away what somebody is typing.
 *
 * <p>{@code PageResource} shows, {@code WriteResource} and {@code ReactResource} take forms, {@code
 * EventsResource} tells open pages that something changed. {@code Pages} and {@code Threads} make
 * the views that the templates in {@code templates/sandbox} render; script and style are the two
 * files in {@code META-INF/resources/sandbox}. Only the timeline is ever replaced; the boxes to
 * write in lie outside of it.
 *
 * <p>Trap: the content policy allows nothing inline, so no {@code style} and no {@code onclick};
 * and the template escapes every text, so never {@code raw}.
 */
package dev.rapport.sandbox.page;
