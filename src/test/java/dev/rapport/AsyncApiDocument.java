package dev.rapport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.DisallowUnknownKeywordFactory;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The published description of the events. */
final class AsyncApiDocument {

  private static final Path FILE = Path.of("src/docs/asyncapi.yaml");

  private static final JsonSchemaFactory SCHEMAS = schemas();

  private final ObjectNode root;

  private AsyncApiDocument(ObjectNode root) {
    this.root = root;
  }

  static AsyncApiDocument read() {
    try {
      return new AsyncApiDocument((ObjectNode) new YAMLMapper().readTree(FILE.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every reference in it that leads nowhere. */
  List<String> danglingReferences() {
    return root.findValuesAsText("$ref").stream().filter(ref -> at(ref).isMissingNode()).toList();
  }

  Stream<JsonNode> channels() {
    return root.path("channels").valueStream();
  }

  /** The names of the messages on the channel with this address. */
  List<String> messagesOn(String address) {
    return channels()
        .filter(channel -> channel.path("address").asText().equals(address))
        .flatMap(channel -> channel.path("messages").valueStream())
        .map(message -> message.path("$ref").asText().replaceFirst("^.*/", ""))
        .toList();
  }

  /** What is sent or received: the operations, by the address of their channel. */
  Map<String, JsonNode> operations(String action) {
    Map<String, JsonNode> operations = new TreeMap<>();
    root.path("operations")
        .valueStream()
        .filter(operation -> operation.path("action").asText().equals(action))
        .forEach(operation -> operations.put(address(operation), operation));
    return operations;
  }

  Set<String> messages() {
    Set<String> names = new TreeSet<>();
    root.at("/components/messages").fieldNames().forEachRemaining(names::add);
    return names;
  }

  List<JsonNode> examples(String message) {
    return at(pointer(message) + "/examples")
        .valueStream()
        .map(each -> each.path("payload"))
        .toList();
  }

  /** What the published schema has against this payload; fields that it does not know are fine. */
  List<String> objections(String message, JsonNode payload) {
    return validate(pointer(message) + "/payload", payload);
  }

  /** What it has against this key. */
  List<String> objectionsToKey(String message, JsonNode key) {
    return validate(pointer(message) + "/bindings/kafka/key", key);
  }

  /** The paths of all fields of the payload. */
  Set<String> fields(String message) {
    Set<String> paths = new TreeSet<>();
    walk(at(pointer(message) + "/payload"), "", (path, schema) -> paths.add(path));
    return paths;
  }

  /** Those of them that may be left out: the others come always. */
  Set<String> optional(String message) {
    Set<String> paths = fields(message);
    required(at(pointer(message) + "/payload"), "", paths::remove);
    return paths;
  }

  private void required(JsonNode schema, String prefix, Consumer<String> seen) {
    schema
        .path("required")
        .valueStream()
        .map(JsonNode::asText)
        .forEach(it -> seen.accept(prefix + it));
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> required(resolved(field.getValue()), prefix + field.getKey() + ".", seen));
  }

  /** The closed lists of words in the payload, by path. */
  Map<String, List<String>> words(String message) {
    Map<String, List<String>> words = new TreeMap<>();
    walk(
        at(pointer(message) + "/payload"),
        "",
        (path, schema) -> {
          if (schema.has("enum")) {
            words.put(path, schema.path("enum").valueStream().map(JsonNode::asText).toList());
          }
        });
    return words;
  }

  private void walk(JsonNode schema, String prefix, BiConsumer<String, JsonNode> seen) {
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              JsonNode found = resolved(field.getValue());
              seen.accept(prefix + field.getKey(), found);
              walk(found, prefix + field.getKey() + ".", seen);
            });
  }

  /** The components come along, so that references find their way. */
  private List<String> validate(String pointer, JsonNode value) {
    ObjectNode schema = root.objectNode().put("$ref", pointer);
    schema.set("components", root.path("components"));
    return SCHEMAS.getSchema(schema).validate(value).stream().map(Object::toString).toList();
  }

  /** Draft 7, where a keyword that is misspelt fails instead of allowing everything. */
  private static JsonSchemaFactory schemas() {
    JsonMetaSchema draft7 = JsonMetaSchema.getV7();
    JsonMetaSchema strict =
        JsonMetaSchema.builder(draft7)
            .keyword(new NonValidationKeyword("components"))
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();
    return JsonSchemaFactory.builder()
        .defaultMetaSchemaIri(draft7.getIri())
        .metaSchema(strict)
        .build();
  }

  private String address(JsonNode operation) {
    return resolved(operation.path("channel")).path("address").asText();
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? resolved(at(node.path("$ref").asText())) : node;
  }

  private JsonNode at(String ref) {
    return root.at(ref.substring(1));
  }

  private static String pointer(String message) {
    return "#/components/messages/" + message;
  }
}
