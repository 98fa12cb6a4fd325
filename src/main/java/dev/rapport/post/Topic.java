package dev.rapport.post;

/** The Kafka topics, in the order of the flow. Each has a dead-letter topic beside it. */
public enum Topic {
  MENTIONS("mentions"),
  REPLY_DRAFTS("reply-drafts"),
  REVIEW_DECISIONS("review-decisions"),
  PUBLISHED_REPLIES("published-replies"),
  REACTIONS("reactions"),
  FEEDBACK_EVENTS("feedback-events");

  private final String name;

  Topic(String name) {
    this.name = name;
  }

  /** The name on the broker. */
  public String topicName() {
    return name;
  }

  /** Where records go that a consumer could not handle. */
  public String deadLetterName() {
    return name + "-dlq";
  }
}
