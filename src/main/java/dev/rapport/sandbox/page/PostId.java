package dev.rapport.sandbox.page;

import java.util.regex.Pattern;

/** The id of a post as a form or a path gives it. */
final class PostId {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}|[1-8][0-9]{18}");

  /** No post has it. */
  private static final long NONE = -1;

  private PostId() {}

  /** Anything that is no id reads as one that no post has. */
  static long of(String text) {
    boolean digits = text != null && DIGITS.matcher(text).matches();
    return digits ? Long.parseLong(text) : NONE;
  }
}
