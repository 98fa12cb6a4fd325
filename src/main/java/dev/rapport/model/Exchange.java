package dev.rapport.model;

import java.net.http.HttpHeaders;

/** What came of one HTTP call. */
sealed interface Exchange {

  /** The server said something, whatever it was. */
  record Heard(int status, HttpHeaders headers, String body) implements Exchange {}

  /**
   * There is no whole answer.
   *
   * @param why one line that names the host, and holds nothing from outside
   * @param sent false when the request surely never reached it
   */
  record Broken(String why, boolean sent) implements Exchange {}
}
