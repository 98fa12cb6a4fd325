package dev.rapport.moderation.console;

import org.jboss.resteasy.reactive.RestForm;

/** What a reviewer's forms send; each sends a part of it. */
public class DeskForm {

  @RestForm String by;
  @RestForm String text;
  @RestForm String seen;
  @RestForm String reason;
  @RestForm String instruction;
  @RestForm boolean takeOver;

  /** Without the white space around it, as it would be posted. */
  String text() {
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }

  String seen() {
    return seen;
  }

  String reason() {
    return reason;
  }

  String instruction() {
    return instruction == null ? "" : instruction.strip();
  }
}
