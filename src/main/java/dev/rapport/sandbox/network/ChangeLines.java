package dev.rapport.sandbox.network;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.post.SafeText;
import java.util.List;
import java.util.stream.Collectors;

/** Changes as lines of JSON, for those outside: as in the journal, and read without any mercy. */
final class ChangeLines {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final ObjectReader READER = MAPPER.readerFor(Change.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Change.class);

  private ChangeLines() {}

  static String write(List<Change> changes) {
    return changes.stream().map(ChangeLines::line).collect(Collectors.joining());
  }

  /**
   * @throws IllegalArgumentException that says what is wrong, in one line
   */
  static Change read(String line) {
    try {
      Change change = READER.readValue(line);
      if (change == null) {
        throw new IllegalArgumentException("it is no JSON object");
      }
      return change;
    } catch (JsonProcessingException e) {
      boolean hollow = e.getCause() instanceof NullPointerException;
      throw new IllegalArgumentException(
          hollow ? "a list has null in it" : SafeText.oneLine(e.getOriginalMessage(), 200));
    }
  }

  private static String line(Change change) {
    try {
      return WRITER.writeValueAsString(change) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a change that is no JSON", e);
    }
  }
}
