package dev.rapport.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The lines of text files that are packed beside a class. */
public final class PackedLines {

  private PackedLines() {}

  /**
   * A file that must be there, as it stands.
   *
   * @param beside a class of the package that the file is in
   */
  public static List<String> all(Class<?> beside, String name) {
    return find(beside, name).orElseThrow(() -> new IllegalStateException(name + " is not packed"));
  }

  /** A file that must be there, without empty lines and those that begin with {@code #}. */
  public static List<String> told(Class<?> beside, String name) {
    return all(beside, name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** A file as it stands, or nothing when there is none of that name. */
  public static Optional<List<String>> find(Class<?> beside, String name) {
    var stream = beside.getResourceAsStream(name);
    if (stream == null) {
      return Optional.empty();
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return Optional.of(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
