package dev.rapport.evaluation.training;

import dev.rapport.tone.heads.ToneModel;
import java.util.List;

/**
 * One question for one language, and what there is to learn it from.
 *
 * @param question for example {@code emotion}
 * @param labels a head is trained for each
 * @param taught always learned from; large sets, which have texts held back
 * @param folded learned from in turns: what a head says of one of these in a setting was never
 *     taught to it
 * @param held the sets' own development texts: never learned from, only settings are chosen on them
 * @param goal what the settings are chosen for
 */
record Task(
    String question,
    String language,
    List<String> labels,
    List<Example> taught,
    List<Example> folded,
    List<Example> held,
    Goal goal) {

  /** What a task is measured by, and so where its heads draw the line. */
  enum Goal {
    /** Labels exclude each other; each counts alike. */
    MACRO_RECALL,
    /** Labels stand for themselves; the F1 of having it. */
    LABEL_F1,
    /** One label; the mean F1 of having it and of not having it. */
    BOTH_SIDES_F1
  }

  /** How many texts settings are chosen on: the folded, then the held ones. */
  int judgedCount() {
    return folded.size() + held.size();
  }

  Example judged(int place) {
    return place < folded.size() ? folded.get(place) : held.get(place - folded.size());
  }

  String group() {
    return ToneModel.group(question, language);
  }
}
