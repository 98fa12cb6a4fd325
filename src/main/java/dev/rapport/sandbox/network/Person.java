package dev.rapport.sandbox.network;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An account. It comes into being when it first acts or is first named by somebody.
 *
 * @param id a snowflake, so that it tells when the account was made
 * @param name the handle without the {@code @}, spelled as at first use
 */
public record Person(long id, String name) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,15}");

  /** Whether X would allow this as a handle. Null is none. */
  public static boolean isName(String name) {
    return name != null && NAME.matcher(name).matches();
  }

  public Instant joined() {
    return Snowflakes.time(id);
  }

  boolean isCalled(String other) {
    return key(name).equals(key(other));
  }

  /** What handles are compared by: letter case means nothing in them. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
