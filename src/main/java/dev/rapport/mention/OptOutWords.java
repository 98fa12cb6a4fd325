package dev.rapport.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The phrases by which people tell a bot to stop. A post counts when it says nothing else: "stop"
 * and "Please stop, bot!!" do, "stop the presses" does not. A phrase of three words or more is so
 * clear that some words may follow it: "stop replying to me, you stupid thing" counts.
 */
public final class OptOutWords {

  /** Words that take nothing from a wish and add nothing to it. */
  private static final Set<String> FILLERS =
      Set.of(
          "please", "pls", "plz", "now", "already", "just", "ok", "okay", "bot", "thanks", "bitte",
          "jetzt", "endlich", "por", "favor", "svp", "merci", "ya", "già", "per", "favore");

  private static final int CLEAR = 3;
  private static final int MOST_AFTER = 6;

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

  /** True when these words, tags already taken out, ask us to stop. */
  public boolean ask(String words) {
    String bare = bare(words);
    return phrases.contains(bare)
        || phrases.contains(withoutFillers(bare))
        || phrases.stream().anyMatch(phrase -> begins(bare, phrase));
  }

  private static String withoutFillers(String bare) {
    return Arrays.stream(bare.split(" "))
        .filter(word -> !FILLERS.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static boolean begins(String bare, String phrase) {
    return bare.startsWith(phrase + " ")
        && words(phrase) >= CLEAR
        && words(bare) - words(phrase) <= MOST_AFTER;
  }

  private static int words(String bare) {
    return bare.split(" ").length;
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }
}
