package dev.rapport.tone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cues in the lines of a file: without comments and empty lines, and with every {@code @name}
 * replaced by what a line {@code @name = word/word} above it gave that name.
 */
final class CueLines {

  private static final Pattern NAME = Pattern.compile("@[a-z]+");
  private static final String GIVES = " = ";

  private final Map<String, String> named = new HashMap<>();

  private CueLines() {}

  /**
   * Lines for {@link Cue#parse}, in the order of the file.
   *
   * @throws IllegalArgumentException for a name that is not given above its use
   */
  static List<String> of(List<String> lines) {
    CueLines names = new CueLines();
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .flatMap(names::cue)
        .toList();
  }

  private Stream<String> cue(String line) {
    int gives = line.indexOf(GIVES);
    if (gives < 0) {
      return Stream.of(filled(line));
    }
    named.put(line.substring(0, gives).strip(), filled(line.substring(gives + GIVES.length())));
    return Stream.empty();
  }

  private String filled(String line) {
    return NAME.matcher(line).replaceAll(name -> Matcher.quoteReplacement(words(name.group())));
  }

  private String words(String name) {
    if (!named.containsKey(name)) {
      throw new IllegalArgumentException("no words are given for " + name);
    }
    return named.get(name);
  }
}
