package dev.rapport.reply.grounding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The operator's folder of Markdown and text files; other files in it are left alone. */
final class KnowledgeFolder {

  static final int MOST_FILES = 500;
  static final int LARGEST_FILE = 256 * 1024;
  private static final int DEEPEST = 8;

  private KnowledgeFolder() {}

  /**
   * Every paragraph, file by file in the order of their names; none where there is no such folder.
   *
   * @throws IllegalArgumentException with one line that names the file and what is wrong with it
   */
  static List<Passage> read(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
      List<Path> files = found.filter(KnowledgeFolder::isKnowledge).sorted().toList();
      if (files.size() > MOST_FILES) {
        throw new IllegalArgumentException(folder + " holds more than " + MOST_FILES + " files");
      }
      return files.stream().flatMap(file -> passages(folder, file)).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(folder + " cannot be read", e);
    }
  }

  private static boolean isKnowledge(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean readable = name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".txt");
    return readable && Files.isRegularFile(file);
  }

  private static Stream<Passage> passages(Path folder, Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new IllegalArgumentException(file + " is larger than 256 KiB");
      }
      String name = folder.relativize(file).toString().replace('\\', '/');
      return PassageSplitter.split(name, Files.readString(file)).stream();
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read as text", e);
    }
  }
}
