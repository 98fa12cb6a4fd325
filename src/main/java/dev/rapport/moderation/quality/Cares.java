package dev.rapport.moderation.quality;

/** The record of how reviewers want to be spared, by the name that they log in by. */
public interface Cares {

  /** {@link Care#NONE} for whoever said nothing. */
  Care of(String name);

  void set(String name, Care care);

  /** How many items wait that somebody is not offered. */
  int mutedFor(String name);
}
