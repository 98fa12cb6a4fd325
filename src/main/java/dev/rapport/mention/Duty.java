package dev.rapport.mention;

import java.util.Locale;

/** What one instance at a time does, however many could: two would ask the platform twice. */
public enum Duty {
  /** Reads the platforms: mentions and reactions. */
  INTAKE,
  /** Begins posts, and settles what is unknown. */
  PUBLISH;

  /** The name outside the code. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
