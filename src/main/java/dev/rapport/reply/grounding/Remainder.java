package dev.rapport.reply.grounding;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of an answer when some of its claims are left out. A sentence that hangs on one
 * which is left out ("That is why …") goes with it.
 */
final class Remainder {

  /** Letters, and twice those of scripts that say more with each: about four words. */
  private static final int LEAST = 20;

  private Remainder() {}

  /**
   * Empty when what is left says nothing by itself.
   *
   * @param out indexes of the sentences that are left out
   */
  static Optional<String> of(List<Sentence> sentences, Set<Integer> out, String language) {
    Wording wording = Wording.of(language);
    List<String> left = new ArrayList<>();
    boolean cut = false;
    for (int i = 0; i < sentences.size(); i++) {
      String text = sentences.get(i).text();
      cut = out.contains(i) || cut && Wording.begins(wording.leaning(), CueText.of(text));
      if (!cut) {
        left.add(text);
      }
    }
    return says(left, wording) ? Optional.of(String.join("", left).strip()) : Optional.empty();
  }

  private static boolean says(List<String> left, Wording wording) {
    String told = CueText.of(String.join(" ", left)).spaced();
    for (Cue filler : wording.filler()) {
      told = told.replace(filler.sought(), " ");
    }
    return CueText.of(told).length() >= LEAST;
  }
}
