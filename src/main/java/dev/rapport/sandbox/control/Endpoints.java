package dev.rapport.sandbox.control;

import java.util.Set;

/** The endpoints that can be made to fail. */
public interface Endpoints {

  /**
   * Method and path pattern of each, with empty braces where the path has an id or a name: {@code
   * GET /2/users/{}/mentions}.
   */
  Set<String> all();

  /** The pattern as it is compared; X's pages write {@code {id}} or {@code :id}. */
  static String pattern(String documented) {
    return documented.strip().replaceAll("\\{[^/}]*}|(?<=/):[^/]+", "{}");
  }
}
