package dev.rapport.platform.x;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where reading goes on, as the ledger keeps it: {@code NEWEST}, or {@code NEWEST gap FROM-TO}
 * while something behind it is still to be read by search.
 *
 * @param newest the id of the newest mention read
 * @param gap what X's timeline no longer showed
 */
record XCursor(String newest, Optional<Gap> gap) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,19})(?: gap (\\d{1,19})-(\\d{1,19}))?");

  /**
   * Ids between two others, neither of them included.
   *
   * @param from the older end
   * @param to the newer end; moves down as the gap is filled
   */
  record Gap(String from, String to) {

    /** One that covers both. */
    Gap and(Gap other) {
      return new Gap(Snowflake.earlierOf(from, other.from), Snowflake.later(to, other.to));
    }

    Gap upTo(String id) {
      return new Gap(from, id);
    }

    boolean isEmpty() {
      return Long.parseLong(from) >= Long.parseLong(to) - 1;
    }
  }

  /** Empty when there is none, or it is none of ours: then all that X shows is read. */
  static Optional<XCursor> read(Optional<String> text) {
    return text.map(FORM::matcher).filter(Matcher::matches).map(XCursor::of);
  }

  private static XCursor of(Matcher form) {
    Optional<Gap> gap =
        Optional.ofNullable(form.group(2)).map(from -> new Gap(from, form.group(3)));
    return new XCursor(form.group(1), gap);
  }

  XCursor with(Optional<Gap> other) {
    return new XCursor(newest, other);
  }

  /** The form that {@link #read} reads. */
  String text() {
    return newest + gap.map(open -> " gap " + open.from() + "-" + open.to()).orElse("");
  }
}
