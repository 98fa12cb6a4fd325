package dev.rapport.sandbox.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The file {@code journal.jsonl}: every change as one line of JSON, oldest first, only ever
 * appended to. A line is with the operating system before {@link #append} returns, so the process
 * may be killed at any time; a power cut may cost the last moments.
 *
 * <p>Not thread-safe. The file is locked against a second process until it is closed.
 */
final class Journal implements AutoCloseable {

  private final RandomAccessFile file;
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Path path;

  private Journal(RandomAccessFile file, Path path) {
    this.file = file;
    this.path = path;
  }

  /** Makes the folder when missing. Throws {@link JournalException}. */
  static Journal open(Path folder) {
    Path path = folder.resolve("journal.jsonl");
    try {
      Files.createDirectories(folder);
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
      if (!locks(file)) {
        file.close();
        throw new JournalException("another running sandbox uses the folder " + folder);
      }
      return new Journal(file, path);
    } catch (IOException e) {
      throw new JournalException("cannot open the journal " + path + ": " + e.getMessage());
    }
  }

  /** Reads from the start, and drops a last line that was torn; how many bytes that cost. */
  long replay(JournalReader.Sink sink) {
    try {
      file.seek(0);
      JournalReader reader = new JournalReader(path, mapper, sink);
      long good = reader.read(new FileInputStream(file.getFD()));
      long torn = file.length() - good;
      file.setLength(good);
      file.seek(good);
      return torn;
    } catch (IOException e) {
      throw new JournalException("cannot read the journal " + path + ": " + e.getMessage());
    }
  }

  /** Writes the change whole or not at all. Throws {@link JournalException} when it did not. */
  void append(Change change) {
    byte[] line = line(change);
    long before = -1;
    try {
      before = file.getFilePointer();
      file.write(line);
    } catch (IOException e) {
      takeBack(before);
      throw new JournalException("cannot write the journal " + path + ": " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new JournalException("cannot close the journal " + path + ": " + e.getMessage());
    }
  }

  private static boolean locks(RandomAccessFile file) throws IOException {
    try {
      FileLock lock = file.getChannel().tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private byte[] line(Change change) {
    try {
      byte[] json = mapper.writerFor(Change.class).writeValueAsBytes(change);
      byte[] line = Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      return line;
    } catch (JsonProcessingException e) {
      throw new JournalException("cannot write down a change: " + e.getOriginalMessage());
    }
  }

  private void takeBack(long length) {
    try {
      file.setLength(length);
      file.seek(length);
    } catch (IOException e) {
      throw new JournalException(
          "the journal " + path + " may end in half a line: " + e.getMessage());
    }
  }
}
