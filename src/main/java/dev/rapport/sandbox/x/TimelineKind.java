package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.State;
import java.util.NavigableMap;

/** The two timelines of a user, and how many posts back X lets one read them. */
enum TimelineKind {
  MENTIONS(800) {
    @Override
    NavigableMap<Long, Post> posts(State state, Person person) {
      return state.tagging(person);
    }
  },
  TWEETS(3_200) {
    @Override
    NavigableMap<Long, Post> posts(State state, Person person) {
      return state.writtenBy(person);
    }
  };

  private final int depth;

  TimelineKind(int depth) {
    this.depth = depth;
  }

  abstract NavigableMap<Long, Post> posts(State state, Person person);

  int depth() {
    return depth;
  }
}
