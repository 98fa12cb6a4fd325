package dev.rapport.tone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds cues in a wording, in one pass, looking only at cues that begin with the right letters and,
 * inside a word, only at those that may begin there: most may not.
 */
final class CueIndex {

  /** Keeps the work small when somebody writes the same a thousand times. */
  private static final int MOST_HITS_OF_A_CUE = 20;

  /** How many letters of a cue are looked up; more would save little. */
  private static final int DEPTH = 5;

  private final Letters anywhere = new Letters();
  private final Letters insideWords = new Letters();

  CueIndex(Collection<Cue> cues) {
    for (Cue cue : cues) {
      for (String words : cue.beginnings()) {
        add(anywhere, new Start(cue, words));
        if (words.charAt(0) != ' ') {
          add(insideWords, new Start(cue, words));
        }
      }
    }
  }

  /** The places where cues stand, in the order of the text; of each cue the first few. */
  List<CueHit> find(Wording wording) {
    List<CueHit> hits = new ArrayList<>();
    Map<Cue, Integer> times = new IdentityHashMap<>();
    String text = wording.text();
    for (int from = 1; from < text.length(); from++) {
      for (Start start : starts(text, from)) {
        int end = start.cue().end(text, from, start.words());
        if (end >= 0 && times.merge(start.cue(), 1, Integer::sum) <= MOST_HITS_OF_A_CUE) {
          hits.add(new CueHit(start.cue(), from, end));
        }
      }
    }
    return hits;
  }

  /** Those whose first letters stand there. */
  private List<Start> starts(String text, int from) {
    List<Start> starts = new ArrayList<>();
    Letters letters = text.charAt(from - 1) == ' ' ? anywhere : insideWords;
    for (int at = from; letters != null; at = afterRun(text, at)) {
      starts.addAll(letters.starts);
      letters = at < text.length() ? letters.next.get(text.charAt(at)) : null;
    }
    return starts;
  }

  /** A letter that stands several times counts once: the writer may have drawn it out. */
  private static void add(Letters root, Start start) {
    String words = start.words().stripLeading();
    Letters letters = root;
    int at = 0;
    for (int depth = 0; depth < DEPTH && at < words.length(); depth++) {
      letters = letters.next.computeIfAbsent(words.charAt(at), c -> new Letters());
      at = afterRun(words, at);
    }
    letters.starts.add(start);
  }

  private static int afterRun(String text, int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == text.charAt(at)) {
      next++;
    }
    return next;
  }

  /** A cue and one of the wordings it may begin with. */
  private record Start(Cue cue, String words) {}

  /** The cues that begin with the letters which led here, and where further letters lead. */
  private static final class Letters {

    private final Map<Character, Letters> next = new HashMap<>();
    private final List<Start> starts = new ArrayList<>();
  }
}
