package dev.rapport.sandbox.network;

/** What became of an attempt. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(Refusal why) implements Outcome<T> {}
}
