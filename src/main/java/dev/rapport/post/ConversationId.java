package dev.rapport.post;

import java.util.Objects;

/**
 * The thread a post belongs to, as the platform names it (X: the id of the thread's first post).
 * Its text form is the Kafka key of everything up to the draft, so one thread's events are in one
 * partition. Stages may still handle them side by side.
 */
public record ConversationId(String platform, String value) {

  /** Hex digits that a share is made of. */
  private static final int SHARED = 12;

  public ConversationId {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(value, "value");
  }

  /** 0 to 1, the same for the same conversation and purpose, and even over all conversations. */
  public double share(String purpose) {
    String hash = Sha256.hex(this + "\n" + purpose);
    return Long.parseLong(hash, 0, SHARED, 16) / (double) (1L << 4 * SHARED);
  }

  @Override
  public String toString() {
    return platform + ":" + value;
  }
}
