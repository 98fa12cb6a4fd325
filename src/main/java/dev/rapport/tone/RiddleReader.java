package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

import dev.rapport.tone.VaderScore.WordValence;
import java.util.Set;

/** Tells a riddle with its answer from a question with some explanation behind it. */
final class RiddleReader {

  private static final double SURE = 0.8;
  private static final double CLEAR = 0.6;
  private static final double ANSWERED = 0.7;

  /** How the answer to a riddle that begins like a plain question begins. */
  private static final Set<String> ANSWERS =
      Set.of(
          "because", "cause", "cuz", "bc", "he", "she", "they", "so", "to", "a", "an", "weil",
          "damit", "porque", "parce", "perche", "потому", "чтобы", "因为", "だって");

  private RiddleReader() {}

  /** 0 to 1; a beginning like "walks into a bar" needs no answer, "why do" needs a telling one. */
  static double read(ParsedText text) {
    double begun = text.strength(RIDDLE);
    Wording answer = Wording.of(afterQuestion(text.text()));
    if (begun == 0 || begun < SURE && answer.isEmpty()) {
      return 0;
    }
    boolean told = begun >= CLEAR || isImpersonal(text) && beginsAnAnswer(answer);
    return told ? Math.max(begun, ANSWERED) : 0;
  }

  private static boolean isImpersonal(ParsedText text) {
    return !text.has(PERSONAL)
        && text.colouredWords().stream().mapToDouble(WordValence::valence).sum() >= 0;
  }

  private static boolean beginsAnAnswer(Wording answer) {
    String words = answer.text().strip();
    return ANSWERS.contains(words.split(" ", 2)[0])
        || ANSWERS.stream().anyMatch(a -> a.charAt(0) > 0x3000 && words.startsWith(a));
  }

  private static String afterQuestion(String text) {
    int mark = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'));
    return mark < 0 ? "" : text.substring(mark + 1);
  }
}
