package dev.rapport.sandbox.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.post.SafeText;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads a journal line by line. What cannot be read is the end of a write that never finished if it
 * is the last line, and a damaged journal anywhere else.
 */
final class JournalReader {

  /** Takes the changes, oldest first. */
  interface Sink {
    void take(Change change);
  }

  private final Path path;
  private final JsonMapper mapper;
  private final Sink sink;
  private int number;
  private long good;
  private String unreadable;

  JournalReader(Path path, JsonMapper mapper, Sink sink) {
    this.path = path;
    this.mapper = mapper;
    this.sink = sink;
  }

  /** How many bytes from the start are whole lines; the rest, if any, is torn. */
  long read(InputStream file) throws IOException {
    InputStream in = new BufferedInputStream(file, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        take(line.toByteArray());
        line.reset();
      } else {
        line.write(next);
      }
    }
    if (line.size() > 0) {
      refuseAfterUnreadable();
    }
    return good;
  }

  private void take(byte[] line) {
    refuseAfterUnreadable();
    number++;
    try {
      sink.take(mapper.readValue(line, Change.class));
      good += line.length + 1;
    } catch (IOException e) {
      unreadable = reason(e);
    } catch (IllegalStateException e) {
      throw damaged(e.getMessage());
    }
  }

  private void refuseAfterUnreadable() {
    if (unreadable != null) {
      throw damaged(unreadable);
    }
  }

  private JournalException damaged(String why) {
    return new JournalException(
        "line " + number + " of the journal " + path + " cannot be used: " + why);
  }

  private static String reason(IOException e) {
    String message =
        e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    return SafeText.oneLine(message, 200);
  }
}
