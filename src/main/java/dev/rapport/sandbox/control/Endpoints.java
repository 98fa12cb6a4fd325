package dev.rapport.sandbox.control;

import java.util.Set;

/** The endpoints that can be made to fail. */
public interface Endpoints {

  /** In place of an endpoint: the way to whoever registered a webhook. */
  String WEBHOOK = "WEBHOOK";

  /**
   * Method and path pattern of each, with empty braces where the path has an id or a name: {@code
   * GET /2/users/{}/mentions}.
   */
  Set<String> all();

  /** Whether it goes on telling instead of answering once. */
  static boolean isStream(String pattern) {
    return pattern.startsWith("GET ") && pattern.endsWith("/stream");
  }

  /** The pattern as it is compared; X's pages write {@code {id}} or {@code :id}. */
  static String pattern(String documented) {
    return documented.strip().replaceAll("\\{[^/}]*}|(?<=/):[^/]+", "{}");
  }
}
