package dev.rapport.sandbox.network;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * What can happen in the network: one line of the journal each. Every rule was checked before it
 * was written, so applying one asks nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Change.Joined.class, name = "joined"),
  @JsonSubTypes.Type(value = Change.Posted.class, name = "posted"),
  @JsonSubTypes.Type(value = Change.Edited.class, name = "edited"),
  @JsonSubTypes.Type(value = Change.Deleted.class, name = "deleted"),
  @JsonSubTypes.Type(value = Change.Liked.class, name = "liked"),
  @JsonSubTypes.Type(value = Change.Unliked.class, name = "unliked"),
  @JsonSubTypes.Type(value = Change.Hidden.class, name = "hidden"),
  @JsonSubTypes.Type(value = Change.Viewed.class, name = "viewed"),
  @JsonSubTypes.Type(value = Change.Settled.class, name = "settled"),
  @JsonSubTypes.Type(value = Change.Replaced.class, name = "replaced"),
})
sealed interface Change {

  record Joined(Person person) implements Change {}

  /** A new post; a repost is one too, as on X. */
  record Posted(Written post) implements Change {}

  /** A new version of the post that has {@code of} among its versions. */
  record Edited(long of, Written post) implements Change {}

  /** All versions are gone, and the reposts with them. An undone repost is one of these. */
  record Deleted(long post) implements Change {}

  record Liked(long person, long post) implements Change {}

  record Unliked(long person, long post) implements Change {}

  /** An answer is hidden, or shown again, by whoever began the thread. */
  record Hidden(long post, boolean hidden) implements Change {}

  /** Posts that somebody else than their author saw for the first time. */
  record Viewed(long person, List<Long> posts) implements Change {}

  /** How the person stands from now on. */
  record Settled(long person, Status status) implements Change {}

  /** Everything before is given up for these; one line, so that it happens whole or not at all. */
  record Replaced(List<Change> changes) implements Change {}
}
