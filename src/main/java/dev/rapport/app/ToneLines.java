package dev.rapport.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.tone.ToneAnalyzer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a reading for each line of a text, in their order, as JSON of one line. */
final class ToneLines {

  private final ObjectMapper json = new ObjectMapper();
  private final ToneAnalyzer analyzer;
  private final String language;

  /**
   * @param language BCP 47 tag that goes along with every line; may be empty
   */
  ToneLines(ToneAnalyzer analyzer, String language) {
    this.analyzer = analyzer;
    this.language = language;
  }

  /**
   * Reads to the end. Whenever nothing more has come in yet, what was read is out.
   *
   * @throws UncheckedIOException when nobody takes what is written
   * @throws IOException when no more can be read
   */
  void read(Reader in, OutputStream out) throws IOException {
    OutputStream readings = new BufferedOutputStream(out, 1 << 16);
    Line line = new Line();
    char[] chunk = new char[1 << 16];
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      write(line.add(chunk, length), readings);
      if (!in.ready()) {
        flush(readings);
      }
    }
    write(line.rest(), readings);
    flush(readings);
  }

  /** Reads the texts on all processors, and writes in their order. */
  private void write(List<String> texts, OutputStream out) {
    List<byte[]> readings = texts.parallelStream().map(this::reading).toList();
    try {
      for (byte[] reading : readings) {
        out.write(reading);
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] reading(String text) {
    try {
      return json.writeValueAsBytes(analyzer.read(text, language));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a reading cannot be written as JSON", e);
    }
  }

  private static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What has come of a line. Of an endless one only start and end are kept, far more than a reading
   * looks at.
   */
  private static final class Line {

    private static final int KEPT = 1 << 16;

    private final StringBuilder text = new StringBuilder();

    /** Takes what has come, and gives the lines that end in it. */
    List<String> add(char[] chunk, int length) {
      List<String> ended = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (chunk[i] == '\n') {
          append(chunk, start, i);
          ended.add(end());
          start = i + 1;
        }
      }
      append(chunk, start, length);
      return ended;
    }

    /** The last line, if the end of the text has not ended it. */
    List<String> rest() {
      return text.isEmpty() ? List.of() : List.of(end());
    }

    private void append(char[] chunk, int start, int end) {
      text.append(chunk, start, end - start);
      if (text.length() > 4 * KEPT) {
        text.delete(KEPT, text.length() - KEPT);
      }
    }

    /** The line without a carriage return at its end; the next one begins. */
    private String end() {
      int length = text.length();
      boolean returns = length > 0 && text.charAt(length - 1) == '\r';
      String line = text.substring(0, returns ? length - 1 : length);
      text.setLength(0);
      return line;
    }
  }
}
