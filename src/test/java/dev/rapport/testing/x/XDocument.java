package dev.rapport.testing.x;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One of X's OpenAPI documents, cut to the paths that Rapport and its sandbox speak. */
public enum XDocument {
  /** The last one that says tweet. */
  TWEET("2.166"),
  /** The first one that says post. */
  POST("2.167");

  private final String version;
  private final JsonNode document;
  private final OpenApiInteractionValidator validator;

  XDocument(String version) {
    this.version = version;
    JsonNode written = read("openapi-" + version + ".json");
    this.document = Composition.opened(Hierarchy.straightened(Events.typed(written)));
    this.validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(document.toString()).build();
  }

  /** Every call that has an end: {@code GET /2/tweets/{id}}. Streams have none. */
  public Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (!method.getValue().path("x-twitter-streaming").asBoolean()) {
          operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return operations;
  }

  /** The parameters of {@code GET} that are lists of words, and all the words. */
  public Map<String, Set<String>> lists(String path) {
    Map<String, Set<String>> lists = new TreeMap<>();
    for (JsonNode given : document.path("paths").path(path).path("get").path("parameters")) {
      String reference = given.path("$ref").asText("");
      JsonNode parameter = reference.isEmpty() ? given : document.at(reference.substring(1));
      Set<String> words = new TreeSet<>();
      parameter.at("/schema/items/enum").forEach(word -> words.add(word.asText()));
      lists.put(parameter.path("name").asText(), words);
    }
    lists.values().removeIf(Set::isEmpty);
    return lists;
  }

  /** What a user's token of OAuth 2.0 has to hold for this operation. */
  public Set<String> scopes(String operation) {
    Set<String> scopes = new TreeSet<>();
    security(operation)
        .findValues("OAuth2UserToken")
        .forEach(needed -> needed.forEach(scope -> scopes.add(scope.asText())));
    return scopes;
  }

  /** Whether the operation may be asked for in this way, by a name of {@code securitySchemes}. */
  public boolean lets(String operation, String scheme) {
    return !security(operation).findValues(scheme).isEmpty();
  }

  private JsonNode security(String operation) {
    String[] words = operation.split(" ");
    String method = words[0].toLowerCase(Locale.ROOT);
    return document.path("paths").path(words[1]).path(method).path("security");
  }

  ValidationReport judge(Request request) {
    return validator.validateRequest(request);
  }

  ValidationReport judge(Request request, Response response) {
    return validator.validateResponse(request.getPath(), request.getMethod(), response);
  }

  /** The document whose words the request uses: the older one when it uses none of its own. */
  static XDocument spokenIn(Request request) {
    return request.getQueryParameters().contains("post.fields")
            || request.getQueryParameterValues("expansions").stream()
                .flatMap(names -> Set.of(names.split(",")).stream())
                .anyMatch(XDocument::isNew)
        ? POST
        : TWEET;
  }

  private static boolean isNew(String expansion) {
    return POST.expands(expansion) && !TWEET.expands(expansion);
  }

  private boolean expands(String name) {
    return Stream.of("/2/tweets", "/2/users")
        .anyMatch(path -> lists(path).get("expansions").contains(name));
  }

  private static JsonNode read(String file) {
    String path = "/dev/rapport/testing/x/" + file;
    try (InputStream source = XDocument.class.getResourceAsStream(path)) {
      return new ObjectMapper().readTree(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return version;
  }
}
