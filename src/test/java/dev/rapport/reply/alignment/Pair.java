package dev.rapport.reply.alignment;

import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A mention, one answer that suits it and one that does not. */
record Pair(
    String language,
    String mention,
    Stance stance,
    String fitting,
    String mismatched,
    String kind) {

  /**
   * @param half {@code dev}, which was tuned on, or {@code heldout}
   */
  static List<Pair> of(String half, String language) {
    Path file =
        Path.of("src/test/resources/dev/rapport/reply/alignment")
            .resolve("pairs-%s-%s.tsv".formatted(half, language));
    try {
      return Files.readAllLines(file).stream().skip(1).map(line -> parse(language, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair parse(String language, String line) {
    String[] fields = line.split("\t");
    String stance = fields[1].toUpperCase(Locale.ROOT).replace('-', '_');
    return new Pair(language, fields[0], Stance.valueOf(stance), fields[2], fields[3], fields[4]);
  }

  /** Read as a platform hands it over, which says what language it takes a post to be in. */
  Asked asked() {
    return new Asked(mention, Readings.analyzer().read(mention, language), stance);
  }
}
