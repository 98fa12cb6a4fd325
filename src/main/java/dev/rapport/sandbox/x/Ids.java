package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids as X writes them: 1 to 19 digits, in a text because they do not fit a double. */
final class Ids {

  private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

  private Ids() {}

  /** Ids above the greatest long are capped to it: X would find nothing there either. */
  static Optional<Long> parse(String text) {
    if (text == null || !ID.matcher(text).matches()) {
      return Optional.empty();
    }
    long id = Long.parseUnsignedLong(text);
    return Optional.of(id < 0 ? Long.MAX_VALUE : id);
  }

  static ArrayNode array(List<Long> ids) {
    return Json.texts(ids.stream().map(Ids::text));
  }

  static String text(long id) {
    return Long.toString(id);
  }
}
