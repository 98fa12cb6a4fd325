package dev.rapport.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that one instance keeps its engines' data in. It says which version wrote it, and it
 * is locked as long as the instance lives; the lock goes with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

  private static final String VERSION = "rapport-data 1";

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens the folder, made when it is missing.
   *
   * @throws Refusal when it cannot be used; nothing in it is changed then
   */
  static DataFolder open(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      FileChannel channel = lock(absolute);
      checkVersion(absolute, channel);
      return new DataFolder(absolute, channel);
    } catch (IOException e) {
      throw new Refusal("the data folder " + absolute + " cannot be used: " + why(e));
    }
  }

  Path of(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new Refusal("the data folder " + folder + " is in use by another instance");
    }
    return channel;
  }

  private static void checkVersion(Path folder, FileChannel channel) throws IOException {
    Path file = folder.resolve("version");
    if (Files.notExists(file)) {
      Files.writeString(file, VERSION + "\n");
      return;
    }
    String found = Files.readString(file).strip();
    if (!found.equals(VERSION)) {
      channel.close();
      throw new Refusal(
          "the data folder %s is of another version ('%s', this program writes '%s')"
              .formatted(folder, found.lines().findFirst().orElse(""), VERSION));
    }
  }

  private static String why(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "")
        + (e.getMessage() == null ? "" : " " + e.getMessage());
  }
}
