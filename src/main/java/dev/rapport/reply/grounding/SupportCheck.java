package dev.rapport.reply.grounding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a passage bears a claim out, by counting words. Let a piece be one sentence of the
 * passage together with the heading, and let the share of a piece be how many of the claim's words
 * (stems, without small words and figures) stand in it, divided by how many there are. Of all
 * pieces that with the largest share is looked at; of equals, one that has all of the claim's
 * names, and of those one that has all of its figures.
 *
 * <ul>
 *   <li>A passage is silent when that share is below {@value #SHARE}, or when a name of the claim
 *       is nowhere in the passage.
 *   <li>The figures are held when all of the claim's are in the piece; if the piece has none, in
 *       the passage.
 *   <li>Figures held: it supports the claim, but contradicts it when just one of claim and piece is
 *       negated (an odd number of negations), or when they say opposites such as open and closed.
 *   <li>Figures not held: it contradicts the claim when the piece has figures, which are then
 *       others for the same subject; otherwise it is silent.
 * </ul>
 */
final class SupportCheck {

  static final double SHARE = 0.6;

  private SupportCheck() {}

  /** What a passage says to a claim. */
  enum Support {
    SUPPORTS,
    CONTRADICTS,
    SILENT
  }

  static Support of(Terms claim, Passage passage, String language) {
    List<Terms> pieces = pieces(passage, language);
    Terms best =
        pieces.stream()
            .max(
                Comparator.<Terms>comparingDouble(claim::coveredBy)
                    .thenComparing(piece -> piece.words().containsAll(claim.names()))
                    .thenComparing(piece -> piece.numbers().containsAll(claim.numbers())))
            .orElseThrow();
    boolean named = Words.of(passage.whole(), language).containsAll(claim.names());
    return claim.coveredBy(best) < SHARE || !named
        ? Support.SILENT
        : compare(claim, best, Numbers.in(passage.whole()).containsAll(claim.numbers()));
  }

  private static Support compare(Terms claim, Terms piece, boolean inPassage) {
    boolean figures = !piece.numbers().isEmpty();
    boolean held = figures ? piece.numbers().containsAll(claim.numbers()) : inPassage;
    if (!held) {
      return figures ? Support.CONTRADICTS : Support.SILENT;
    }
    boolean opposed = claim.negated() != piece.negated() || claim.isOppositeOf(piece);
    return opposed ? Support.CONTRADICTS : Support.SUPPORTS;
  }

  private static List<Terms> pieces(Passage passage, String language) {
    return sentences(passage, language)
        .map(sentence -> Terms.of(passage.heading() + "\n" + sentence, language))
        .toList();
  }

  private static Stream<String> sentences(Passage passage, String language) {
    return Sentences.of(passage.text(), language).stream().filter(text -> !text.isBlank());
  }
}
