package dev.rapport.sandbox.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses can be told: HTTPS without a port, as on X, and, unlike X, anything on loopback,
 * where the sandbox is played.
 */
final class UrlRule {

  private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

  private UrlRule() {}

  /** Empty when it is none of these. */
  static Optional<URI> read(String text) {
    try {
      URI url = new URI(text);
      boolean plain =
          url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null;
      return Optional.of(url).filter(found -> plain && (isLocal(found) || isPublic(found)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isLocal(URI url) {
    return LOOPBACK.contains(url.getHost()) && List.of("http", "https").contains(url.getScheme());
  }

  private static boolean isPublic(URI url) {
    return "https".equals(url.getScheme()) && url.getPort() < 0;
  }
}
