package dev.rapport.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Text files that are packed beside this package. */
final class Resource {

  private Resource() {}

  /** The lines of a file that must be there, as they stand. */
  static List<String> lines(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException(name + " is not packed"));
  }

  /** The lines of a file, or nothing when there is none of that name. */
  static Optional<List<String>> find(String name) {
    var stream = Resource.class.getResourceAsStream(name);
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
