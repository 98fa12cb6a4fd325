package dev.rapport.sandbox.x;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.LongFunction;

/** Ids that stand in a path, for endpoints that read nothing else. */
final class PathIds {

  private PathIds() {}

  static Response with(String name, String id, LongFunction<Response> then) {
    return Ids.parse(id)
        .map(then::apply)
        .orElseGet(() -> Problem.invalid(List.of(invalid(name, id))));
  }

  static Problem.Fault invalid(String name, String id) {
    return new Problem.Fault(
        name, List.of(id), "The `%s` query parameter value [%s] is not valid".formatted(name, id));
  }
}
