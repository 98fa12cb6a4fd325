package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.SearchQuery;
import dev.rapport.sandbox.stream.RuleBook;
import dev.rapport.sandbox.stream.StreamRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds and deletes rules and says what came of it. Each rule of a request stands for itself: a
 * wrong one keeps no other from being added. A dry run answers the same and changes nothing.
 */
@ApplicationScoped
class RuleChanges {

  /** X's limits for apps that pay per use; the length in UTF-16 units. */
  static final int MOST_RULES = 1_000;

  private static final int LONGEST_RULE = 1_024;

  private final RuleBook book;
  private final Network network;

  RuleChanges(RuleBook book, Network network) {
    this.book = book;
    this.network = network;
  }

  /** The wanted rules fit the schema. */
  synchronized ObjectNode add(long app, JsonNode wanted, boolean dry) {
    List<StreamRule> known = new ArrayList<>(book.of(app));
    int before = known.size();
    List<ObjectNode> errors = new ArrayList<>();
    for (JsonNode rule : wanted) {
      read(rule, known, errors).ifPresent(known::add);
    }
    List<StreamRule> added = List.copyOf(known.subList(before, known.size()));
    if (!dry) {
      book.add(app, added);
    }
    ObjectNode body = body(errors);
    if (!added.isEmpty()) {
      body.set("data", Json.array(added.stream().map(RuleChanges::json).toList()));
    }
    summary(body)
        .put("created", added.size())
        .put("not_created", errors.size())
        .put("valid", added.size())
        .put("invalid", errors.size());
    return body;
  }

  synchronized ObjectNode delete(long app, JsonNode unwanted, boolean dry) {
    Set<String> names = new HashSet<>();
    unwanted.path("ids").forEach(id -> names.add(id.asText()));
    unwanted.path("values").forEach(value -> names.add(value.asText()));
    List<StreamRule> found =
        book.of(app).stream()
            .filter(rule -> names.contains(Ids.text(rule.id())) || names.contains(rule.value()))
            .toList();
    List<ObjectNode> errors =
        Stream.generate(StreamProblem::noSuchRule)
            .limit(Math.max(0, names.size() - found.size()))
            .toList();
    return deleted(app, found, errors, dry);
  }

  synchronized ObjectNode deleteAll(long app, boolean dry) {
    return deleted(app, book.of(app), List.of(), dry);
  }

  static ObjectNode json(StreamRule rule) {
    ObjectNode json = Json.object();
    json.put("id", Ids.text(rule.id()));
    json.put("value", rule.value());
    if (!rule.tag().isEmpty()) {
      json.put("tag", rule.tag());
    }
    return json;
  }

  private ObjectNode deleted(
      long app, List<StreamRule> found, List<ObjectNode> errors, boolean dry) {
    if (!dry) {
      book.remove(app, found::contains);
    }
    ObjectNode body = body(errors);
    summary(body).put("deleted", found.size()).put("not_deleted", errors.size());
    return body;
  }

  private Optional<StreamRule> read(
      JsonNode wanted, List<StreamRule> known, List<ObjectNode> errors) {
    String value = wanted.path("value").asText().strip();
    Optional<StreamRule> twin =
        known.stream().filter(rule -> rule.value().equals(value)).findFirst();
    if (twin.isPresent()) {
      errors.add(StreamProblem.duplicate(twin.get()));
      return Optional.empty();
    }
    if (known.size() >= MOST_RULES) {
      errors.add(StreamProblem.tooMany(value, MOST_RULES));
      return Optional.empty();
    }
    return query(value, errors)
        .map(query -> new StreamRule(network.newId(), value, wanted.path("tag").asText(), query));
  }

  private static Optional<SearchQuery> query(String value, List<ObjectNode> errors) {
    if (value.isEmpty() || value.length() > LONGEST_RULE) {
      errors.add(StreamProblem.invalid(value, "A rule has 1 to " + LONGEST_RULE + " characters."));
      return Optional.empty();
    }
    return switch (SearchQuery.read(value)) {
      case SearchQuery.Understood understood -> Optional.of(understood.query());
      case SearchQuery.Wrong wrong -> {
        errors.add(StreamProblem.invalid(value, wrong.message()));
        yield Optional.empty();
      }
    };
  }

  private static ObjectNode body(List<ObjectNode> errors) {
    ObjectNode body = Json.object();
    if (!errors.isEmpty()) {
      body.set("errors", Json.array(errors));
    }
    return body;
  }

  private static ObjectNode summary(ObjectNode body) {
    return body.putObject("meta").putObject("summary");
  }
}
