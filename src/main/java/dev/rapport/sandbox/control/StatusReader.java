package dev.rapport.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Status;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Reads {@code {"protected":true,"locked":false,"follows":["bob"],"blocks":["rapport"]}}. */
final class StatusReader {

  private StatusReader() {}

  /** A status with handles in it, which may belong to nobody yet. */
  record Wanted(Status plain, Set<String> follows, Set<String> blocks) {

    Status status(ToLongFunction<String> ids) {
      return new Status(
          plain.isProtected(),
          plain.suspended(),
          plain.deactivated(),
          plain.locked(),
          ids(follows, ids),
          ids(blocks, ids));
    }

    private static Set<Long> ids(Set<String> names, ToLongFunction<String> ids) {
      return names.stream().map(ids::applyAsLong).collect(Collectors.toSet());
    }
  }

  static Wanted read(String name, String body) throws WrongPlan {
    if (!Person.isName(name)) {
      throw new WrongPlan("the name must be a handle of 1 to 15 letters, digits or underscores");
    }
    Members members = new Members(PlanReader.parse(body), "");
    Status plain =
        new Status(
            members.flag("protected"),
            members.flag("suspended"),
            members.flag("deactivated"),
            members.flag("locked"),
            Set.of(),
            Set.of());
    Wanted wanted = new Wanted(plain, names(members, "follows"), names(members, "blocks"));
    members.nothingElse();
    return wanted;
  }

  private static Set<String> names(Members members, String member) throws WrongPlan {
    Set<String> names = new HashSet<>();
    JsonNode list = members.node(member);
    for (JsonNode name : list) {
      names.add(name.textValue());
    }
    if (!list.isMissingNode() && !list.isArray() || !names.stream().allMatch(Person::isName)) {
      throw members.wrong(member, "must be a list of handles");
    }
    return names;
  }
}
