package dev.rapport.tone.heads;

/** The model file is missing, damaged or of another version; the message is one line for people. */
public final class ToneModelException extends IllegalArgumentException {

  public ToneModelException(String line) {
    super(line);
  }
}
