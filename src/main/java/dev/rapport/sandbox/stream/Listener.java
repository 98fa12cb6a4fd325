package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.network.Happening;

/** Hears of everything that happens, one thing after the other; must be quick. */
public interface Listener {
  void hear(Happening happening);
}
