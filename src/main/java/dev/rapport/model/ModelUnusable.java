package dev.rapport.model;

/**
 * The settings name a model that cannot be used. The message is one line for the operator, names
 * the setting and holds no secret; the program should not start.
 */
public final class ModelUnusable extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  ModelUnusable(String line) {
    super(line);
  }
}
