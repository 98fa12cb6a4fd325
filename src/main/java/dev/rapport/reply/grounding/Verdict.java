package dev.rapport.reply.grounding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is to be thought of a claim. Written in lower case outside the code. */
public enum Verdict {
  /** The operator's knowledge says so, or askers do of themselves. */
  SUPPORTED,
  /** The model names pages for it, which nobody has opened. */
  CITED,
  /** The asker said so before, and nobody else. */
  ATTRIBUTED,
  /** Nothing says so. */
  UNSUPPORTED,
  /** The operator's knowledge says otherwise. */
  CONTRADICTED;

  /** The name outside the code, for example {@code supported}. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
