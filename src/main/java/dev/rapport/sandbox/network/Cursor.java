package dev.rapport.sandbox.network;

/** Where in a timeline a page lies. */
public sealed interface Cursor {

  /** At the top. */
  record Top() implements Cursor {}

  /** Right below the post of that id. */
  record Below(long id) implements Cursor {}

  /** Right above the post of that id. */
  record Above(long id) implements Cursor {}
}
