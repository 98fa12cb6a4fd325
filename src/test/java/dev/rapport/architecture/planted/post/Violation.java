package dev.rapport.architecture.planted.post;

import dev.rapport.publish.PublishConfig;

/** Breaks the package table on purpose, so that a rule that catches nothing is noticed. */
public final class Violation {

  private final PublishConfig forbidden;

  Violation(PublishConfig forbidden) {
    this.forbidden = forbidden;
  }

  PublishConfig forbidden() {
    return forbidden;
  }
}
