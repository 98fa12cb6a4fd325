package dev.rapport.model.gguf;

/** The child is gone, or was ended since it did not answer. One line, without people's texts. */
final class ChildLost extends Exception {

  private static final long serialVersionUID = 1L;

  ChildLost(String why) {
    super(why);
  }
}
