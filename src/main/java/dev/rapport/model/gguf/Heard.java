package dev.rapport.model.gguf;

import java.time.Duration;

/** What came of a question. */
public sealed interface Heard {

  /** A whole answer, exactly as the model wrote it; may be empty. */
  record Said(String text) implements Heard {}

  /** The model was not done when its tokens were used up. */
  record Cut() implements Heard {}

  /** The question leaves no room for an answer. */
  record TooLong() implements Heard {}

  /** There is no answer now. The reason is one line and holds no text of a question. */
  record Lost(String why, Duration retryAfter) implements Heard {}
}
