package dev.rapport.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A file of settings for a shell, which its owner alone can read. */
final class PrivateFile {

  private PrivateFile() {}

  /** Takes the place of the file as a whole, which is never open to others and never half. */
  static void write(Path file, Map<String, String> settings) throws IOException {
    StringBuilder lines = new StringBuilder();
    settings.forEach((name, value) -> lines.append(name + "=" + quoted(value) + "\n"));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path next =
        Files.createTempFile(
            folder,
            ".keys",
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(next, lines);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** As a shell reads it: one word, whatever is in it. */
  static String quoted(String value) {
    return "'" + value.replace("'", "'\\''") + "'";
  }
}
