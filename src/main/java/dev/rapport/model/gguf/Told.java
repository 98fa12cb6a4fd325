package dev.rapport.model.gguf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * A line from the child. What else is on its standard output does not bear the mark, and counts for
 * nothing.
 *
 * @param text the answer, or why the weights cannot be loaded; empty otherwise
 */
record Told(Kind kind, String text) {

  enum Kind {
    /** The weights are loaded; questions may come. */
    READY,
    /** They cannot be; the child ends. */
    REFUSED,
    WHOLE,
    CUT,
    TOO_LONG,
    /** This question could not be answered; the next one may be. */
    FAILED
  }

  static final String MARK = "rapport> ";

  private static final ObjectMapper JSON = new ObjectMapper();

  Told(Kind kind) {
    this(kind, "");
  }

  /** With a line break before it, too: native code may have left half a line. */
  String line() {
    try {
      return "\n" + MARK + JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of strings is always JSON", e);
    }
  }

  static Optional<Told> read(String line) {
    if (!line.startsWith(MARK)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(line.substring(MARK.length()), Told.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
