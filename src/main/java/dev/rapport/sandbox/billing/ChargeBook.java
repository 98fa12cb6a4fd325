package dev.rapport.sandbox.billing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The file {@code charges.jsonl}: every charge as one line of JSON, oldest first, only ever
 * appended to. It is a record of sums and not of the network: a line that cannot be read is passed
 * over, and one that cannot be written is told to the log. Not thread-safe.
 */
final class ChargeBook implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ChargeBook.class);
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Path path;
  private final OutputStream file;

  private ChargeBook(Path path, OutputStream file) {
    this.path = path;
    this.file = file;
  }

  /**
   * One line.
   *
   * @param day in UTC, as in {@code 2026-11-24}
   * @param app as the meter compares it
   */
  record Entry(String day, String app, Charge charge) {

    Entry {
      LocalDate.parse(day);
      Objects.requireNonNull(app);
      Objects.requireNonNull(charge);
    }

    LocalDate date() {
      return LocalDate.parse(day);
    }
  }

  /** Makes the folder when missing. */
  static ChargeBook open(Path folder) {
    Path path = folder.resolve("charges.jsonl");
    try {
      Files.createDirectories(folder);
      OutputStream file = new FileOutputStream(path.toFile(), true);
      ChargeBook book = new ChargeBook(path, file);
      if (Files.size(path) > 0) {
        file.write('\n');
      }
      return book;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + path, e);
    }
  }

  void replay(Consumer<Entry> sink) {
    try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
      lines.filter(line -> !line.isEmpty()).flatMap(line -> read(line).stream()).forEach(sink);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  void append(Entry entry) {
    try {
      file.write((MAPPER.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      LOG.errorf("A charge is not in %s and will be forgotten: %s", path, e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + path, e);
    }
  }

  /** The last line may be torn by a kill; it ends where the next start writes its line break. */
  private Optional<Entry> read(String line) {
    try {
      return Optional.of(MAPPER.readValue(line, Entry.class));
    } catch (JsonProcessingException e) {
      LOG.warnf("Passed over a line of %s that cannot be read.", path);
      return Optional.empty();
    }
  }
}
