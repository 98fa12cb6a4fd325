package dev.rapport.post;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that happened to a mention or a reply, told on a Kafka topic as JSON. Delivery is at
 * least once, so a consumer must not mind hearing an event again. Events carry ids, facts and
 * hashes, never the words of a post and never a handle.
 */
public interface Event {

  /** The fixed name of the kind of event: the record's own name. */
  @JsonProperty
  default String type() {
    return getClass().getSimpleName();
  }

  /** Raised when a field changes its meaning; new optional fields do not raise it. */
  @JsonProperty
  default int version() {
    return 1;
  }

  /** The topic it goes to. */
  @JsonIgnore
  Topic topic();

  /** The Kafka key: the conversation up to the draft, then the post that the event is about. */
  @JsonIgnore
  String key();
}
