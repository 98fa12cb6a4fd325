package dev.rapport.tone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds cues in a wording, in one pass, looking only at cues that begin with the right letter and,
 * inside a word, only at those that may begin there: most may not, which halves the time.
 */
final class CueIndex {

  /** Keeps the work small when somebody writes the same a thousand times. */
  private static final int MOST_HITS_OF_A_CUE = 20;

  private final Map<Character, List<Cue>> byInitial = new HashMap<>();
  private final Map<Character, List<Cue>> insideWords = new HashMap<>();

  CueIndex(Collection<Cue> cues) {
    for (Cue cue : cues) {
      byInitial.computeIfAbsent(cue.initial(), c -> new ArrayList<>()).add(cue);
      if (!cue.hasEdges()) {
        insideWords.computeIfAbsent(cue.initial(), c -> new ArrayList<>()).add(cue);
      }
    }
  }

  /** The places where cues stand, in the order of the text; of each cue the first few. */
  List<CueHit> find(Wording wording) {
    List<CueHit> hits = new ArrayList<>();
    Map<Cue, Integer> times = new IdentityHashMap<>();
    String text = wording.text();
    for (int from = 1; from < text.length(); from++) {
      boolean edge = text.charAt(from - 1) == ' ';
      Map<Character, List<Cue>> cues = edge ? byInitial : insideWords;
      for (Cue cue : cues.getOrDefault(text.charAt(from), List.of())) {
        int end = cue.end(text, from);
        if (end >= 0 && times.merge(cue, 1, Integer::sum) <= MOST_HITS_OF_A_CUE) {
          hits.add(new CueHit(cue, from, end));
        }
      }
    }
    return hits;
  }
}
