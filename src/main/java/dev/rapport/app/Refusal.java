package dev.rapport.app;

/** The program cannot be used like this. The message is one line that names what is wrong. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message, null, false, false);
  }
}
