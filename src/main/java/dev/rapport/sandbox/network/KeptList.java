package dev.rapport.sandbox.network;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A short list that outlives the process: one file of JSON beside the journal, rewritten whole and
 * put in its place at once, so that a kill leaves the old one or the new one. Not thread-safe.
 */
public final class KeptList<T> {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  private final Path file;
  private final Class<T> type;

  public KeptList(Path file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  /** Empty when nothing was ever kept. Throws {@link JournalException}. */
  public List<T> read() {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      return MAPPER.readerForListOf(type).readValue(file.toFile());
    } catch (IOException e) {
      throw new JournalException("cannot read " + file + ": " + e.getMessage());
    }
  }

  /** Throws {@link JournalException}; then the file is as it was. */
  public void write(List<T> all) {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(next, MAPPER.writeValueAsBytes(all));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new JournalException("cannot write " + file + ": " + e.getMessage());
    }
  }
}
