package dev.rapport.sandbox.network;

/** What became of an attempt to load a network. */
public sealed interface Loading {

  /** It took the place of the one before. */
  record Done() implements Loading {}

  /**
   * Nothing has changed.
   *
   * @param why one line, with the number of the line that is wrong
   */
  record Wrong(String why) implements Loading {}

  /** Nothing has changed, since somebody has posted already. */
  record NotEmpty() implements Loading {}
}
