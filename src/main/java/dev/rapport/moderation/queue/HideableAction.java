package dev.rapport.moderation.queue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a queue can keep its reviewers from. Approving one draft as it is can always be done. */
public enum HideableAction {
  APPROVE_MANY("be approved with others at once"),
  EDIT("be edited"),
  REGENERATE("be written anew"),
  REJECT("be rejected"),
  SKIP("be skipped"),
  ESCALATE("be escalated"),
  TEMPLATE("start from a template");

  private final String words;

  HideableAction(String words) {
    this.words = words;
  }

  /** Ends a sentence that begins with what may not. */
  String words() {
    return words;
  }

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<HideableAction> of(String word) {
    return Arrays.stream(values()).filter(action -> action.word().equals(word)).findFirst();
  }

  /** All of them, with commas between. */
  static String all() {
    return Arrays.stream(values()).map(HideableAction::word).collect(Collectors.joining(", "));
  }
}
