package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.network.Happening;
import java.util.List;

/** What one client gets to read of what happens. */
public interface Feed {

  /** The lines for it, without their ends; none when it is none of this client's business. */
  List<String> lines(Happening happening);
}
