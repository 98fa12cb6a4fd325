package dev.rapport.reply;

/** How much thought an answer gets; each is a row of {@link ReplyConfig#modes()}. */
public enum Mode {
  /** At once, without reasoning. */
  FAST,
  /** Reasons first; slower and dearer. */
  THINKING
}
