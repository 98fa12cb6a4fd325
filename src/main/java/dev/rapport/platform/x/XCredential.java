package dev.rapport.platform.x;

import java.net.URI;
import java.time.Duration;

/** Says who is calling. */
interface XCredential {

  /** What to show with one request. May take a while, when it has to be had first. */
  Shown show(String method, URI uri);

  /**
   * Gets another one, since X did not take this header.
   *
   * @return whether there is another, so that the same call may be taken
   */
  default boolean renew(String header) {
    return false;
  }

  /** What there is to show. */
  sealed interface Shown {

    /**
     * @param header the value of {@code Authorization}
     */
    record Header(String header) implements Shown {

      /** Without the secret. */
      @Override
      public String toString() {
        return "Header";
      }
    }

    /** Nobody in particular is calling. */
    record Nothing() implements Shown {}

    /**
     * It cannot be had now, so that calling is of no use.
     *
     * @param why one line for an operator
     */
    record Missing(String why, Duration retryAfter) implements Shown {}
  }

  /** One that never changes. */
  static XCredential bearer(String token) {
    return (method, uri) -> new Shown.Header("Bearer " + token);
  }

  static XCredential none() {
    return (method, uri) -> new Shown.Nothing();
  }
}
