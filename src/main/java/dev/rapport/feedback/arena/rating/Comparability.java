package dev.rapport.feedback.arena.rating;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who can be set beside whom: strengths are differences, so it takes a chain of contests. */
final class Comparability {

  private Comparability() {}

  /**
   * The largest set of contestants that are linked by contests; of equal ones the first by name.
   */
  static Set<String> largest(List<Contest> contests) {
    Map<String, Set<String>> met = new HashMap<>();
    for (Contest contest : contests) {
      met.computeIfAbsent(contest.first(), name -> new TreeSet<>()).add(contest.second());
      met.computeIfAbsent(contest.second(), name -> new TreeSet<>()).add(contest.first());
    }
    return met.keySet().stream()
        .sorted()
        .map(name -> reached(name, met))
        .max(Comparator.comparingInt(Set::size))
        .orElseGet(Set::of);
  }

  private static Set<String> reached(String from, Map<String, Set<String>> met) {
    Set<String> reached = new TreeSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      met.get(open.pop()).stream().filter(reached::add).forEach(open::push);
    }
    return reached;
  }

  /**
   * True when strengths have a most likely value: when everybody has won against everybody, if only
   * through others (L. R. Ford, Solution of a Ranking Problem from Binary Comparisons, Amer. Math.
   * Monthly 64, 1957).
   *
   * @param beaten for each contestant those that it has won against, or tied with
   */
  static boolean isStrong(List<Set<Integer>> beaten) {
    List<Set<Integer>> beatenBy =
        IntStream.range(0, beaten.size())
            .mapToObj(
                loser ->
                    IntStream.range(0, beaten.size())
                        .filter(winner -> beaten.get(winner).contains(loser))
                        .boxed()
                        .collect(Collectors.toSet()))
            .toList();
    return !beaten.isEmpty()
        && reachesAll(beaten::get, beaten)
        && reachesAll(beatenBy::get, beaten);
  }

  private static boolean reachesAll(IntFunction<Set<Integer>> next, List<?> all) {
    boolean[] reached = new boolean[all.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    reached[0] = true;
    int count = 1;
    while (!open.isEmpty()) {
      for (int each : next.apply(open.pop())) {
        if (!reached[each]) {
          reached[each] = true;
          open.push(each);
          count++;
        }
      }
    }
    return count == all.size();
  }
}
