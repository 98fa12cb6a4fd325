package dev.rapport.sandbox.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a person stands with the network and with others. A line of the journal.
 *
 * @param isProtected only those who follow the person see the person's posts
 * @param suspended by the network: nobody sees the posts, and the person can do nothing
 * @param deactivated by the person, with the same effect
 * @param locked by the network until a human logs in: the person can do nothing
 * @param follows ids of people
 * @param blocks ids of people, who see nothing of the person's and cannot reply
 */
public record Status(
    @JsonProperty("protected") boolean isProtected,
    boolean suspended,
    boolean deactivated,
    boolean locked,
    Set<Long> follows,
    Set<Long> blocks) {

  /** As everybody begins. */
  public static final Status USUAL = new Status(false, false, false, false, Set.of(), Set.of());

  public Status {
    follows = sorted(follows);
    blocks = sorted(blocks);
  }

  /** So that the same status is always the same line. */
  private static Set<Long> sorted(Set<Long> people) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(people));
  }

  @JsonIgnore
  public boolean isGone() {
    return suspended || deactivated;
  }
}
