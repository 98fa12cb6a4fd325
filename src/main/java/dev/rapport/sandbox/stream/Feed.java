package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.network.Happening;
import java.util.Optional;

/** What one client gets to read of what happens. */
public interface Feed {

  /** The line for it, without its end; empty when it is none of this client's business. */
  Optional<String> line(Happening happening);
}
