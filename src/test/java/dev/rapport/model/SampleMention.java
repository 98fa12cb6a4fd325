package dev.rapport.model;

import dev.rapport.reply.Stance;
import dev.rapport.tone.Intent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * One line of {@code mentions.tsv}.
 *
 * @param subject what the answer must be about; {@code -} for nothing in particular
 */
record SampleMention(String language, Ask ask, String subject) {

  static List<SampleMention> all() {
    try (InputStream file = SampleMention.class.getResourceAsStream("mentions.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleMention of(String[] cells) {
    Ask ask =
        new Ask(
            Stance.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')),
            Intent.valueOf(cells[2].toUpperCase(Locale.ROOT)),
            cells[4],
            cells[4].codePoints().anyMatch(Character::isEmojiPresentation));
    return new SampleMention(cells[0], ask, cells[3]);
  }
}
