package dev.rapport.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of one JSON object, read one by one; what nobody read is one too many. */
final class Members {

  private final JsonNode object;
  private final String where;
  private final Set<String> read = new HashSet<>();

  /**
   * @param where the object's place, in front of a member's name: {@code rules[0].}, or nothing
   */
  Members(JsonNode object, String where) throws WrongPlan {
    this.object = object;
    this.where = where;
    if (!object.isObject()) {
      String what = where.isEmpty() ? "the body" : where.substring(0, where.length() - 1);
      throw new WrongPlan(what + " must be a JSON object");
    }
  }

  JsonNode node(String name) {
    read.add(name);
    return object.path(name);
  }

  String text(String name) throws WrongPlan {
    return optionalText(name).orElseThrow(() -> wrong(name, "must be a text"));
  }

  Optional<String> optionalText(String name) throws WrongPlan {
    JsonNode node = node(name);
    if (!node.isMissingNode() && (!node.isTextual() || node.asText().isBlank())) {
      throw wrong(name, "must be a text");
    }
    return Optional.ofNullable(node.textValue());
  }

  int whole(String name, int from, int to, Optional<Integer> otherwise) throws WrongPlan {
    JsonNode node = node(name);
    if (node.isMissingNode() && otherwise.isPresent()) {
      return otherwise.get();
    }
    if (!node.canConvertToInt() || !node.isIntegralNumber() || !isIn(from, node.asInt(), to)) {
      throw wrong(name, "must be a whole number between " + from + " and " + to);
    }
    return node.asInt();
  }

  boolean flag(String name) throws WrongPlan {
    JsonNode node = node(name);
    if (!node.isMissingNode() && !node.isBoolean()) {
      throw wrong(name, "must be true or false");
    }
    return node.asBoolean(false);
  }

  List<String> texts(String name) throws WrongPlan {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : node(name)) {
      texts.add(node.isTextual() ? node.asText() : "");
    }
    if (texts.isEmpty() || texts.contains("")) {
      throw wrong(name, "must be a list of texts");
    }
    return texts;
  }

  WrongPlan wrong(String name, String what) {
    return new WrongPlan(where + name + " " + what);
  }

  void nothingElse() throws WrongPlan {
    for (String name : (Iterable<String>) object::fieldNames) {
      if (!read.contains(name)) {
        throw wrong(name, "is not known here");
      }
    }
  }

  private static boolean isIn(int from, int value, int to) {
    return from <= value && value <= to;
  }
}
