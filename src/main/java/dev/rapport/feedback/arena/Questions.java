package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.ArenaReport.Question;
import dev.rapport.feedback.arena.rating.EProcess;
import dev.rapport.feedback.arena.rating.PairsNeeded;
import dev.rapport.feedback.arena.rating.Preference;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * For each two variants that met whether one is preferred. Each is a test of its own, held at 5 %;
 * whoever asks m of them at once finds one in m · 5 % where there is none, so what reaches m times
 * the bound is said as well (e-values are divided by the number of questions as p-values are
 * multiplied by it: V. Vovk, R. Wang, E-values, Annals of Statistics 49, 2021).
 */
final class Questions {

  private static final int SHOWN = 10;

  /** The same judgements give the same range, whoever looks. */
  private static final long SEED = 20_251_101;

  private final Map<Two, EProcess> processes = new LinkedHashMap<>();

  private Questions(List<JudgedPair> judged) {
    judged.forEach(pair -> pair.firstBlind().ifPresent(it -> count(pair, it)));
  }

  static List<Question> of(List<JudgedPair> judged) {
    Questions questions = new Questions(judged);
    int all = questions.processes.size();
    return questions.processes.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -pairs(entry.getValue())))
        .limit(SHOWN)
        .map(entry -> question(entry.getKey(), entry.getValue(), all))
        .toList();
  }

  /** By name, so that they are the same two whichever came first in a pair. */
  private void count(JudgedPair pair, Preference preference) {
    String first = pair.first().variant();
    String second = pair.second().variant();
    boolean inOrder = first.compareTo(second) < 0;
    Two two = inOrder ? new Two(first, second) : new Two(second, first);
    EProcess before = processes.getOrDefault(two, EProcess.START);
    processes.put(two, before.after(inOrder ? preference : turned(preference)));
  }

  private static Preference turned(Preference preference) {
    return switch (preference) {
      case FIRST -> Preference.SECOND;
      case SECOND -> Preference.FIRST;
      case TIE -> Preference.TIE;
      case BOTH_BAD -> Preference.BOTH_BAD;
    };
  }

  private static int pairs(EProcess process) {
    return process.decided() + process.leftOut();
  }

  private static Question question(Two two, EProcess process, int questions) {
    boolean firstLeads = process.first() >= process.second();
    PairsNeeded more = PairsNeeded.of(process, new SplittableRandom(SEED));
    return new Question(
        firstLeads ? two.first : two.second,
        firstLeads ? two.second : two.first,
        process.e(),
        pairs(process),
        process.leftOut(),
        share(process),
        EProcess.DECIDES_AT,
        process.isDecided(),
        process.reached(EProcess.DECIDES_AT * questions),
        orNull(more.from()),
        orNull(more.to()));
  }

  private static Integer orNull(OptionalInt pairs) {
    return pairs.isPresent() ? pairs.getAsInt() : null;
  }

  private static double share(EProcess process) {
    return process.decided() == 0
        ? 0.5
        : (double) Math.max(process.first(), process.second()) / process.decided();
  }

  private record Two(String first, String second) {}
}
