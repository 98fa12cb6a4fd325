/**
 * How X tells an app's own server: signed POST requests to an address that the app proves to be its
 * own.
 *
 * <p>Facts of the world: a webhook is an HTTPS address without a port; it answers a challenge with
 * the challenge's signature when it is registered, when the app asks for it, and from time to time;
 * an answer is due within 10 s; a wrong answer or a redirect makes it invalid at once, silence only
 * after 28 hours; what is told may come twice or never.
 *
 * <p>{@link dev.rapport.sandbox.webhook.Webhooks} keeps them; {@code CrcCheck} is the challenge, a
 * {@code Courier} brings what is told, through a {@link dev.rapport.sandbox.stream.Way}, as {@code
 * Posts}. {@code WebhookChecks} asks again every {@code rapport.sandbox.webhook-check}.
 *
 * <p>Unlike X: on loopback HTTP and ports are allowed, since that is where the sandbox is played;
 * what is not taken is tried three times, within two seconds.
 *
 * <p>Trap: the addresses are whatever an app says. Nothing but the status and a short answer to a
 * challenge is believed.
 */
package dev.rapport.sandbox.webhook;
