package dev.rapport.model;

/** A file is no weights file that can be read. The message goes on from the file's name. */
final class GgufMalformed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GgufMalformed(String line) {
    super(line);
  }
}
