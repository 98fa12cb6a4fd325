package dev.rapport.model.gguf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Reads a stream to its end, which lets the writer go on, and keeps the last of it. Safe to ask
 * while it reads.
 */
final class LastWords implements Runnable {

  private static final int KEPT = 2000;

  private final InputStream stream;
  private final StringBuilder last = new StringBuilder();

  LastWords(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public void run() {
    try (Reader in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      char[] some = new char[KEPT];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        keep(some, read);
      }
    } catch (IOException e) {
      // The process is gone, and so is what it would have said.
    }
  }

  private synchronized void keep(char[] some, int read) {
    last.append(some, 0, read);
    last.delete(0, Math.max(0, last.length() - KEPT));
  }

  /** Its last line that is not empty, or nothing. */
  synchronized String line() {
    return last.toString().lines().filter(l -> !l.isBlank()).reduce("", (a, b) -> b);
  }
}
