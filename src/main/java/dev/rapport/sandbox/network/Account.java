package dev.rapport.sandbox.network;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** What belongs to one person, kept ready so that no question scans all posts. */
final class Account {

  final Person person;

  /** Own posts, every version, by id. */
  final TreeMap<Long, Post> written = new TreeMap<>();

  /** Posts that tag the person, own ones included, reposts not; every version, by id. */
  final TreeMap<Long, Post> tagged = new TreeMap<>();

  final RecentTexts recentTexts = new RecentTexts();

  /** Ids of those who follow the person. */
  final Set<Long> followers = new HashSet<>();

  Status status = Status.USUAL;
  int posts;
  int likes;

  Account(Person person) {
    this.person = person;
  }
}
