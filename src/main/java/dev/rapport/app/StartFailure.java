package dev.rapport.app;

/** Tells why Quarkus did not come up. */
final class StartFailure {

  private StartFailure() {}

  /** The root cause in one line, and where it happened when nobody could have foreseen it. */
  static int tell(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage() == null ? root.toString() : root.getMessage();
    System.err.println("rapport: " + message.lines().findFirst().orElse(""));
    if (root instanceof IllegalArgumentException) {
      return Exit.WRONG_USE;
    }
    failure.printStackTrace();
    return Exit.FAILED;
  }
}
