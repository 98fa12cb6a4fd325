package dev.rapport.post;

import java.util.Objects;

/**
 * The thread a post belongs to, as the platform names it (X: the id of the thread's first post).
 * Its text form is the Kafka key of everything up to the draft, so one thread's events are in one
 * partition. Stages may still handle them side by side.
 */
public record ConversationId(String platform, String value) {

  public ConversationId {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return platform + ":" + value;
  }
}
