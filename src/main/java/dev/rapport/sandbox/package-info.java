/**
 * A small social network that behaves like X where a mentions bot can tell the difference. For
 * demos, tests and rehearsals; off unless {@code rapport.sandbox.enabled} is true.
 *
 * <p>Facts of the world: since February 2026 a program on X may answer only a post whose author
 * named it; X refuses the same text twice within 12 hours and does not say which post that was;
 * timelines may show a post late and out of order; an edit is a new id.
 *
 * <p>{@code network} is what people do and X's rules for it, {@code stream} tells it as it happens,
 * {@code webhook} likewise to an app's own server, {@code activity} holds what apps want to be told
 * of, {@code x} is X API v2 over HTTP, {@code oauth} is who may act for whom, {@code page} is the
 * page where people play it by hand, {@code control} orders faults, {@code billing} is what X would
 * charge. {@link dev.rapport.sandbox.SandboxConfig} holds the settings, {@code SandboxStart} brings
 * it up, {@code SandboxGate} keeps it hidden.
 *
 * <p>Unlike X: every name exists as soon as it is used; who follows or blocks whom is set by {@code
 * control}; nobody pays or is verified; there is no media and no poll; addresses are not shortened
 * and {@code &}, {@code <} and {@code >} are not escaped in texts, so that a text is what was
 * typed.
 *
 * <p>Trap: filters of HTTP resources are made while the application is built, before any setting is
 * known. They may inject only what is a proxy.
 */
package dev.rapport.sandbox;
