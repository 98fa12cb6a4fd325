package dev.rapport.post;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

  /** Every name there is on the broker, dead-letter topics included. */
  public static List<String> allNames() {
    return Arrays.stream(values())
        .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
        .toList();
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
