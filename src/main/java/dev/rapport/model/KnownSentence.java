package dev.rapport.model;

import dev.rapport.post.CueText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of the knowledge that a prompt brings along, for a model that cannot read: the one
 * that shares most words with a question, and {@value #LEAST} at least, its heading counted in.
 * Words of {@value #LONG} letters or more count, by their first {@value #STEM}.
 */
final class KnownSentence {

  private static final int LEAST = 2;
  private static final int LONG = 4;
  private static final int STEM = 5;

  private KnownSentence() {}

  /**
   * @param knowledge paragraphs with a blank line between them, each below a line like {@code
   *     [shop.md, Delivery]}
   */
  static Optional<String> about(String question, String knowledge) {
    Set<String> asked = stems(question).collect(Collectors.toSet());
    return Arrays.stream(knowledge.split("\\R{2,}"))
        .filter(paragraph -> !paragraph.isBlank())
        .flatMap(KnownSentence::sentences)
        .map(it -> new Found(it.sentence(), stems(it.all()).filter(asked::contains).count()))
        .filter(found -> found.shared() >= LEAST)
        .max(Comparator.comparingLong(Found::shared))
        .map(Found::sentence);
  }

  private static Stream<Told> sentences(String paragraph) {
    List<String> lines = paragraph.strip().lines().toList();
    String heading = lines.getFirst();
    String text = String.join(" ", lines.subList(1, lines.size()));
    return Arrays.stream(text.split("(?<=[.!?。])\\s+"))
        .filter(sentence -> !sentence.isBlank())
        .map(sentence -> new Told(sentence.strip(), heading));
  }

  private static Stream<String> stems(String text) {
    return Arrays.stream(CueText.of(text).spaced().strip().split(" "))
        .filter(word -> word.length() >= LONG)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .distinct();
  }

  private record Told(String sentence, String heading) {

    String all() {
      return heading + " " + sentence;
    }
  }

  private record Found(String sentence, long shared) {}
}
