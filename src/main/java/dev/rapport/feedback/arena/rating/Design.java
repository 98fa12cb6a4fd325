package dev.rapport.feedback.arena.rating;

import dev.rapport.feedback.arena.rating.StyleControl.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Contests as the rows of a logistic model, with those that look the same in one row. Only
 * contestants who can be compared are in it.
 */
public final class Design {

  private final List<String> contestants;
  private final List<String> apart;
  private final List<Trait> traits;
  private final Row[] rows;
  private final double[][] covariates;
  private final int[] rowOf;

  private Design(List<Contest> contests, boolean styled) {
    Set<String> linked = Comparability.largest(contests);
    List<Contest> compared = contests.stream().filter(it -> linked.contains(it.first())).toList();
    Map<Trait, Double> scales = styled ? StyleControl.scales(compared) : Map.of();
    this.contestants = List.copyOf(new TreeSet<>(linked));
    this.apart = apart(contests, linked);
    this.traits = List.copyOf(scales.keySet());
    Map<Row, Integer> numbers = new LinkedHashMap<>();
    this.rowOf =
        compared.stream()
            .map(contest -> row(contest, scales))
            .mapToInt(row -> numbers.computeIfAbsent(row, each -> numbers.size()))
            .toArray();
    this.rows = numbers.keySet().toArray(Row[]::new);
    this.covariates = Arrays.stream(rows).map(Row::numbers).toArray(double[][]::new);
  }

  /** Who met whom, and who won. */
  public static Design plain(List<Contest> contests) {
    return new Design(contests, false);
  }

  /** And what the texts look like. */
  public static Design styled(List<Contest> contests) {
    return new Design(contests, true);
  }

  private static List<String> apart(List<Contest> contests, Set<String> linked) {
    return contests.stream()
        .flatMap(contest -> Stream.of(contest.first(), contest.second()))
        .filter(name -> !linked.contains(name))
        .distinct()
        .sorted()
        .toList();
  }

  private Row row(Contest contest, Map<Trait, Double> scales) {
    return new Row(
        contestants.indexOf(contest.first()),
        contestants.indexOf(contest.second()),
        StyleControl.covariates(contest, scales),
        contest.score());
  }

  /** By name. */
  List<String> contestants() {
    return contestants;
  }

  /** Who has met none of them, by name. */
  List<String> apart() {
    return apart;
  }

  List<Trait> traits() {
    return traits;
  }

  Row[] rows() {
    return rows;
  }

  /** Of each row, one number for each trait. */
  double[][] covariates() {
    return covariates;
  }

  /** How many contests there are. */
  int size() {
    return rowOf.length;
  }

  /** In which row a contest is. */
  int rowOf(int contest) {
    return rowOf[contest];
  }

  /** How many contests are in each row. */
  double[] weights() {
    double[] weights = new double[rows.length];
    Arrays.stream(rowOf).forEach(row -> weights[row]++);
    return weights;
  }

  /** Those, by number, whose strengths have a most likely value under these weights. */
  Set<Integer> strong(double[] weights) {
    List<Set<Integer>> beaten = new ArrayList<>();
    contestants.forEach(name -> beaten.add(new HashSet<>()));
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        rows[i].tell(beaten);
      }
    }
    return Comparability.strong(beaten);
  }

  /**
   * @param first the number of a contestant
   * @param second of another
   * @param covariates one for each trait
   * @param score of the first, 0 to 1
   */
  record Row(int first, int second, List<Double> covariates, double score) {

    private double[] numbers() {
      return covariates.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void tell(List<Set<Integer>> beaten) {
      if (score > 0) {
        beaten.get(first).add(second);
      }
      if (score < 1) {
        beaten.get(second).add(first);
      }
    }
  }
}
