package dev.rapport.platform.x;

import java.net.URI;
import java.util.Optional;

/** Says who is calling. */
interface XCredential {

  /** The {@code Authorization} header for one request; empty when there is none to give. */
  Optional<String> header(String method, URI uri);
}
