package dev.rapport.model;

/** A request to the scripted model is wrong; the message tells the caller in what. */
final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String param;

  BadRequest(String message, String param) {
    super(message, null, false, false);
    this.param = param;
  }

  /** The field that is wrong, null when it is none in particular. */
  String param() {
    return param;
  }
}
