package dev.rapport.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.tone.ToneAnalyzer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

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
    char[] chunk = new char[1 << 13];
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      for (int i = 0; i < length; i++) {
        if (chunk[i] == '\n') {
          write(line.end(), readings);
        } else {
          line.add(chunk[i]);
        }
      }
      if (!in.ready()) {
        flush(readings);
      }
    }
    if (!line.isEmpty()) {
      write(line.end(), readings);
    }
    flush(readings);
  }

  private void write(String text, OutputStream out) {
    try {
      out.write(json.writeValueAsBytes(analyzer.read(text, language)));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

    void add(char c) {
      text.append(c);
      if (text.length() >= 4 * KEPT) {
        text.delete(KEPT, text.length() - KEPT);
      }
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    /** The line without a carriage return at its end; the next one begins. */
    String end() {
      int length = text.length();
      boolean returns = length > 0 && text.charAt(length - 1) == '\r';
      String line = text.substring(0, returns ? length - 1 : length);
      text.setLength(0);
      return line;
    }
  }
}
