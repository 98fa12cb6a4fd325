package dev.rapport.platform.x;

import java.io.InputStream;

/** What came of opening a stream. */
sealed interface XStream {

  /**
   * It is open.
   *
   * @param body to be closed by whoever reads it
   */
  record Open(InputStream body) implements XStream {}

  record Refused(XAnswer.Failed why) implements XStream {}
}
