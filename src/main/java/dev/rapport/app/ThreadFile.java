package dev.rapport.app;

import dev.rapport.reply.ThreadPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A thread in a text file: one post a line, oldest first, {@code us:} before what we said and
 * anything else, like {@code @ana:}, before what others did. Empty lines are passed over.
 */
final class ThreadFile {

  private static final String OURS = "us:";
  private static final String NAME = "^@?[\\p{L}\\p{N}_.-]{1,30}:\\s*";

  private ThreadFile() {}

  /**
   * @throws IllegalArgumentException with one line that names the file, when it cannot be read
   */
  static List<ThreadPost> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(line -> new ThreadPost(line.startsWith(OURS), line.replaceFirst(NAME, "").strip()))
          .toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read as text", e);
    }
  }
}
