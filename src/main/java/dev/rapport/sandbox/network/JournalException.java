package dev.rapport.sandbox.network;

/** The journal cannot be read or written; the message is one line that says why. */
public final class JournalException extends RuntimeException {

  JournalException(String message) {
    super(message);
  }
}
