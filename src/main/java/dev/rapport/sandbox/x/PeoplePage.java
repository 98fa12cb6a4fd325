package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Cursor;
import dev.rapport.sandbox.network.Person;
import java.util.List;

/**
 * A page of a list of people, the latest first.
 *
 * @param name what its tokens are bound to
 * @param from how many of the latest come before the page
 */
record PeoplePage(String name, int from, int limit) {

  static final List<String> PARAMETERS = List.of("max_results", "pagination_token");

  private static final int MOST = 100;

  static PeoplePage of(Query query, String name) {
    int from =
        switch (TimelineRequest.cursor(query, "pagination_token", name)) {
          case Cursor.Below below -> (int) below.id();
          case Cursor.Above above -> 0;
          case Cursor.Top top -> 0;
        };
    return new PeoplePage(name, from, query.number("max_results", 1, MOST, MOST));
  }

  /** Of the list, which is the earliest first. */
  List<Person> of(List<Person> people) {
    return people.reversed().stream().skip(from).limit(limit).toList();
  }

  ObjectNode meta(List<Person> people) {
    int size = of(people).size();
    ObjectNode meta = Json.object().put("result_count", size);
    int next = from + size;
    if (next < people.size()) {
      meta.put("next_token", PageToken.below(next, name));
    }
    return meta;
  }
}
