package dev.rapport.reply;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much thought an answer gets; each is a row of {@link ReplyConfig#modes()}. */
public enum Mode {
  /** At once, without reasoning. */
  FAST,
  /** Reasons first; slower and dearer. */
  THINKING;

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
