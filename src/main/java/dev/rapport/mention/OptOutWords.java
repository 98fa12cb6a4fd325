package dev.rapport.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The phrases by which people tell a bot to stop. A post counts only when it says nothing else:
 * "stop" and "Please stop!!" do, "stop the presses" does not.
 */
public final class OptOutWords {

  private final Set<String> phrases;

  public OptOutWords(Collection<String> phrases) {
    this.phrases =
        phrases.stream()
            .map(OptOutWords::bare)
            .filter(p -> !p.isEmpty())
            .collect(Collectors.toSet());
  }

  /**
   * Reads a list with one phrase a line; {@code #} starts a comment.
   *
   * @throws UncheckedIOException when the file cannot be read as UTF-8
   * @throws IllegalArgumentException when it holds no phrase at all, which would honour nobody
   */
  public static OptOutWords read(Path file) {
    try (var lines = Files.lines(file)) {
      OptOutWords words = new OptOutWords(lines.map(line -> line.replaceFirst("#.*", "")).toList());
      if (words.phrases.isEmpty()) {
        throw new IllegalArgumentException(file + " names no phrase");
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when these words, tags already taken out, ask us to stop and say nothing else. */
  public boolean ask(String words) {
    return phrases.contains(bare(words));
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }
}
