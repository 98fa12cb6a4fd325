package dev.rapport.sandbox.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A post over its edits: all versions, oldest first, and what people did with it, which stays when
 * the text changes. Only {@link State} changes one, under the network's lock.
 */
public final class EditChain {

  /** How long after the first version a post may be edited. */
  static final Duration EDIT_TIME = Duration.ofMinutes(60);

  /** How often. */
  static final int EDITS = 5;

  final List<Post> versions = new ArrayList<>();

  /** Person's id to that person, in the order of the likes. */
  final LinkedHashMap<Long, Person> likes = new LinkedHashMap<>();

  /** Person's id to that person's repost. */
  final LinkedHashMap<Long, Post> reposts = new LinkedHashMap<>();

  /** Direct answers by their first id, and quotes likewise. */
  final TreeMap<Long, EditChain> replies = new TreeMap<>();

  final TreeMap<Long, EditChain> quotes = new TreeMap<>();

  /** Ids of people other than the author who had it on their page. */
  final Set<Long> viewers = new HashSet<>();

  /** Hidden in its thread by whoever began that. */
  boolean hidden;

  public boolean isHidden() {
    return hidden;
  }

  public Post first() {
    return versions.getFirst();
  }

  public Post newest() {
    return versions.getLast();
  }

  /** Ids of all versions, first first. */
  public List<Long> ids() {
    return versions.stream().map(Post::id).toList();
  }

  public boolean isEdited() {
    return versions.size() > 1;
  }

  /** Who liked it, in that order. */
  public List<Person> likedBy() {
    return List.copyOf(likes.values());
  }

  /** Who reposted it, in that order. */
  public List<Person> repostedBy() {
    return reposts.values().stream().map(Post::author).toList();
  }

  public boolean isLikedBy(Person person) {
    return likes.containsKey(person.id());
  }

  public boolean isRepostedBy(Person person) {
    return reposts.containsKey(person.id());
  }

  public int likeCount() {
    return likes.size();
  }

  public int repostCount() {
    return reposts.size();
  }

  public int replyCount() {
    return replies.size();
  }

  public int quoteCount() {
    return quotes.size();
  }

  public int impressionCount() {
    return viewers.size();
  }

  public Instant editableUntil() {
    return first().createdAt().plus(EDIT_TIME);
  }

  public int editsLeft() {
    return EDITS - (versions.size() - 1);
  }
}
