package dev.rapport.evaluation.bench.stage;

/** A part of the stage, in the order in which a mention meets them. */
enum Part {
  WAIT("waiting for a place"),
  CLAIM("ledger: claim"),
  TONE("tone"),
  PROMPT("stance, mode, prompt"),
  /** Not ours. */
  MODEL("model"),
  GATES("grounding and gates"),
  ALIGNMENT("alignment"),
  KEEP("ledger: keep"),
  /** Nothing that may go out came about. */
  HOLD("ledger: hold");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** False for what the model takes. */
  boolean isOurs() {
    return this != MODEL;
  }
}
