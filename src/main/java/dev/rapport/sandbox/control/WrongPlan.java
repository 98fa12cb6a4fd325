package dev.rapport.sandbox.control;

/** A plan that cannot be followed; the message is one line for whoever sent it. */
final class WrongPlan extends Exception {

  private static final long serialVersionUID = 1L;

  WrongPlan(String line) {
    super(line, null, false, false);
  }
}
