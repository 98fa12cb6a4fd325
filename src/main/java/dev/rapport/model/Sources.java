package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.post.SafeText;
import dev.rapport.reply.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what an answer cites. All of it comes from strangers' pages and is shown to a reviewer. */
final class Sources {

  private static final int LONGEST_URL = 500;
  private static final int LONGEST_TITLE = 120;

  private Sources() {}

  /**
   * The {@code url_citation} annotations of a text; OpenAI's chat wraps each once more in an object
   * of that name.
   */
  static List<Source> annotated(JsonNode annotations) {
    return StreamSupport.stream(annotations.spliterator(), false)
        .map(note -> note.path("url_citation").isObject() ? note.path("url_citation") : note)
        .flatMap(Sources::read)
        .toList();
  }

  /** A list of addresses, or of objects that hold one: all that the model has seen. */
  static Stream<Source> listed(JsonNode citations) {
    return StreamSupport.stream(citations.spliterator(), false).flatMap(Sources::read);
  }

  /**
   * Empty unless the address is plain {@code http} or {@code https}. A title that is missing, a
   * number or the address again becomes the host.
   */
  static Optional<Source> of(String url, String title) {
    return host(url).map(host -> new Source(url, title(title, host)));
  }

  private static Stream<Source> read(JsonNode node) {
    String url = node.isTextual() ? node.asText() : node.path("url").asText("");
    return of(url, node.path("title").asText("")).stream();
  }

  private static Optional<String> host(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      boolean plain = web && uri.getUserInfo() == null && url.length() <= LONGEST_URL;
      return plain ? Optional.ofNullable(uri.getHost()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String title(String title, String host) {
    String line = title.replaceAll("[\\s\\p{Z}]+", " ").strip();
    boolean telling = !line.isEmpty() && !line.matches("\\d+|https?://.*");
    return SafeText.storable(SafeText.oneLine(telling ? line : host, LONGEST_TITLE));
  }
}
