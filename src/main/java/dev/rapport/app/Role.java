package dev.rapport.app;

import dev.rapport.mention.Duty;
import java.util.List;

/**
 * The halves and quarters that an instance may be. The one that reads people's words needs no
 * credential that can post, and the one that posts needs no model.
 */
public enum Role {
  /** Reads mentions and reactions, and records feedback. */
  INTAKE("published-replies-in", "reactions-in"),
  /** Drafts and screens. */
  REPLY("mentions-in", "reply-drafts-in"),
  /** Posts, and settles what is unknown. */
  PUBLISH("review-decisions-in"),
  /** Pages and API. */
  CONSOLE("feedback-live-in");

  private final List<String> channels;

  Role(String... channels) {
    this.channels = List.of(channels);
  }

  /** The role whose instances take turns at this duty. */
  static Role of(Duty duty) {
    return switch (duty) {
      case INTAKE -> INTAKE;
      case PUBLISH -> PUBLISH;
    };
  }

  /** The incoming channels that this role, and no other, listens to. */
  public List<String> channels() {
    return channels;
  }
}
