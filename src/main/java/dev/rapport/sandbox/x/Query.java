package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Person;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The parameters of a request. Reading one that is wrong takes down a fault and gives a value that
 * must not be used: ask {@link #faults} before acting.
 */
final class Query {

  private final Map<String, List<String>> given;
  private final List<Problem.Fault> faults = new ArrayList<>();

  private Query(Map<String, List<String>> given) {
    this.given = given;
  }

  /** The names are those that the endpoint knows; any other is a fault, and so is one twice. */
  static Query of(UriInfo uri, Collection<String> known) {
    Query query = new Query(new TreeMap<>(uri.getQueryParameters()));
    query.given.forEach((name, values) -> query.check(name, values, known));
    return query;
  }

  List<Problem.Fault> faults() {
    return faults;
  }

  boolean has(String name) {
    return given.containsKey(name);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name)).map(List::getFirst);
  }

  /** The parts of a comma-separated value; none when it is absent. */
  Set<String> values(String name) {
    return text(name)
        .filter(value -> !value.isEmpty())
        .map(value -> (Set<String>) new LinkedHashSet<>(List.of(value.split(",", -1))))
        .orElseGet(LinkedHashSet::new);
  }

  /** As {@link #values}, each being one of those allowed. */
  Set<String> values(String name, List<String> allowed) {
    Set<String> values = values(name);
    values.stream()
        .filter(value -> !allowed.contains(value))
        .findFirst()
        .ifPresent(
            value ->
                fault(
                    name,
                    "The `%s` query parameter value [%s] is not one of [%s]"
                        .formatted(name, value, String.join(",", allowed))));
    return values;
  }

  /** As {@link #values}, from 1 to that many of them, each passing the test. */
  Set<String> required(String name, int most, Predicate<String> test) {
    Set<String> values = values(name);
    if (values.isEmpty() && !has(name)) {
      fault(name, "The `%s` query parameter can not be empty".formatted(name));
    } else if (values.size() > most) {
      fault(
          name,
          "The number of values in the `%s` query parameter list [%d] is not between 1 and %d"
              .formatted(name, values.size(), most));
    } else {
      values.stream()
          .filter(test.negate())
          .findFirst()
          .ifPresent(value -> fault(name, invalid(name, value)));
    }
    return values;
  }

  int number(String name, int min, int max, int absent) {
    Optional<Integer> number = text(name).map(Query::parseInt);
    if (number.filter(value -> value < min || value > max).isPresent()) {
      fault(
          name,
          "The `%s` query parameter value [%s] is not between %d and %d"
              .formatted(name, text(name).orElse(""), min, max));
      return absent;
    }
    return number.orElse(absent);
  }

  Optional<Long> id(String name) {
    Optional<String> text = text(name);
    Optional<Long> id = text.flatMap(Ids::parse);
    if (text.isPresent() && id.isEmpty()) {
      invalid(name);
    }
    return id;
  }

  /** An id in the path. */
  long pathId(String name, String text) {
    Optional<Long> id = Ids.parse(text);
    if (id.isEmpty()) {
      faults.add(PathIds.invalid(name, text));
    }
    return id.orElse(-1L);
  }

  /** A handle in the path. */
  void pathName(String name, String text) {
    if (!Person.isName(text)) {
      faults.add(PathIds.invalid(name, text));
    }
  }

  /** RFC 3339, as X wants it. */
  Optional<Instant> time(String name) {
    try {
      return text(name).map(text -> OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      invalid(name);
      return Optional.empty();
    }
  }

  void invalid(String name) {
    fault(name, invalid(name, text(name).orElse("")));
  }

  void fault(String name, String message) {
    faults.add(new Problem.Fault(name, given.getOrDefault(name, List.of()), message));
  }

  private void check(String name, List<String> values, Collection<String> known) {
    if (!known.contains(name)) {
      fault(
          name,
          "The query parameter [%s] is not one of [%s]".formatted(name, String.join(",", known)));
    } else if (values.size() > 1) {
      fault(name, "Duplicate parameters are not allowed: the `%s` query parameter".formatted(name));
    } else if (values.getFirst().isEmpty()) {
      fault(name, "The `%s` query parameter can not be empty".formatted(name));
    }
  }

  private static int parseInt(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return Integer.MIN_VALUE;
    }
  }

  private static String invalid(String name, String value) {
    return "The `%s` query parameter value [%s] is not valid".formatted(name, value);
  }
}
