package dev.rapport.feedback.arena.rating;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
   * The largest set of contestants of whom each has won against each, if only through others: among
   * those, and with no one else, strengths have a most likely value (L. R. Ford, Solution of a
   * Ranking Problem from Binary Comparisons, Amer. Math. Monthly 64, 1957).
   *
   * @param beaten for each contestant those that it has won against, or tied with
   * @return none where that is true of no two
   */
  static Set<Integer> strong(List<Set<Integer>> beaten) {
    List<Set<Integer>> below =
        IntStream.range(0, beaten.size()).mapToObj(i -> below(i, beaten)).toList();
    return IntStream.range(0, beaten.size())
        .mapToObj(i -> mutual(i, below))
        .filter(set -> set.size() > 1)
        .max(Comparator.comparingInt(Set::size))
        .orElseGet(Set::of);
  }

  private static Set<Integer> mutual(int one, List<Set<Integer>> below) {
    return below.get(one).stream()
        .filter(other -> below.get(other).contains(one))
        .collect(Collectors.toSet());
  }

  /** Whoever can be reached by wins. */
  private static Set<Integer> below(int from, List<Set<Integer>> beaten) {
    Set<Integer> reached = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      beaten.get(open.pop()).stream().filter(reached::add).forEach(open::push);
    }
    return reached;
  }
}
