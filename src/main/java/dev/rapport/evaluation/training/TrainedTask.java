package dev.rapport.evaluation.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A task with its heads, and what they made of the texts that they were not taught. */
record TrainedTask(Task task, List<TaskTrainer.Outcome> outcomes) {

  /**
   * How well it went on one set's texts.
   *
   * @param texts how many
   * @param words the goal's measure by words alone, 0 to 1
   * @param meaning the same by words and meaning
   */
  record Figure(String set, String split, int texts, double words, double meaning) {}

  /** Of folded texts first, then of held ones. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    places()
        .forEach(
            (name, places) ->
                figures.add(
                    new Figure(
                        name.get(0),
                        name.get(1),
                        places.size(),
                        measure(places, false),
                        measure(places, true))));
    return figures;
  }

  private Map<List<String>, List<Integer>> places() {
    Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < task.judgedCount(); i++) {
      String split = i < task.folded().size() ? "in turns" : "held back";
      places.computeIfAbsent(List.of(task.judged(i).set(), split), n -> new ArrayList<>()).add(i);
    }
    return places;
  }

  private double measure(List<Integer> places, boolean meaning) {
    return switch (task.goal()) {
      case MACRO_RECALL -> macroRecall(places, meaning);
      case LABEL_F1, BOTH_SIDES_F1 -> meanF1(places, meaning);
    };
  }

  private static double rounded(double exact) {
    return Math.round(exact * 1000) / 1000.0;
  }

  private double macroRecall(List<Integer> places, boolean meaning) {
    int labels = task.labels().size();
    int[] right = new int[labels];
    int[] all = new int[labels];
    for (int place : places) {
      int best = best(place, meaning);
      for (int label = 0; label < labels; label++) {
        if (has(place, label)) {
          all[label]++;
          right[label] += best == label ? 1 : 0;
        }
      }
    }
    double sum = 0;
    int present = 0;
    for (int label = 0; label < labels; label++) {
      sum += all[label] == 0 ? 0 : (double) right[label] / all[label];
      present += all[label] == 0 ? 0 : 1;
    }
    return sum / present;
  }

  private double meanF1(List<Integer> places, boolean meaning) {
    double sum = 0;
    for (int label = 0; label < outcomes.size(); label++) {
      double having = f1(places, label, true, meaning);
      boolean both = task.goal() == Task.Goal.BOTH_SIDES_F1;
      sum += both ? (having + f1(places, label, false, meaning)) / 2 : having;
    }
    return sum / outcomes.size();
  }

  private double f1(List<Integer> places, int label, boolean having, boolean meaning) {
    int hits = 0;
    int found = 0;
    int all = 0;
    for (int place : places) {
      boolean heard = score(place, label, meaning) >= 0.5 == having;
      boolean has = has(place, label) == having;
      hits += heard && has ? 1 : 0;
      found += heard ? 1 : 0;
      all += has ? 1 : 0;
    }
    return found + all == 0 ? 0 : 2.0 * hits / (found + all);
  }

  private int best(int place, boolean meaning) {
    int best = 0;
    for (int label = 1; label < outcomes.size(); label++) {
      best = score(place, label, meaning) > score(place, best, meaning) ? label : best;
    }
    return best;
  }

  double score(int place, int label, boolean meaning) {
    TaskTrainer.Outcome outcome = outcomes.get(label);
    return meaning ? outcome.second()[place] : outcome.first()[place];
  }

  boolean has(int place, int label) {
    return task.judged(place).has(task.labels().get(label));
  }
}
