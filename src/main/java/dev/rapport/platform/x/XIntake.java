package dev.rapport.platform.x;

/** How we learn of mentions. */
public enum XIntake {
  /** The mentions timeline is read again and again: cheapest, some seconds late. */
  POLL,
  /** The filtered stream; needs the app's own bearer token, and every post is a full post read. */
  STREAM,
  /** Activity webhooks; need a public address and the consumer secret. */
  WEBHOOK
}
