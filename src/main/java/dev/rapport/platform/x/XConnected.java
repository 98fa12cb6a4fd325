package dev.rapport.platform.x;

import dev.rapport.post.Finding;
import java.util.List;

/** What came of connecting. */
public sealed interface XConnected {

  /**
   * Access is there and kept.
   *
   * @param findings what an operator should know or still has to do
   */
  record Done(List<Finding> findings) implements XConnected {}

  /**
   * Nothing was changed.
   *
   * @param why one line for an operator; no secret
   */
  record Not(String why) implements XConnected {}
}
