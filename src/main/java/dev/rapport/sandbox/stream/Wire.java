package dev.rapport.sandbox.stream;

/** Where the lines of a stream go: the open answer to one client. */
public interface Wire {

  /** Does not wait for the client. */
  void write(String text);

  /** How much of what was written has not left yet. */
  int behind();

  /** Ends the answer in form. */
  void end();

  /** Closes the connection in the middle of the answer. */
  void cut();
}
