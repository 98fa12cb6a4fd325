package dev.rapport.sandbox.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tags that the network puts in front of a reply: the author of the answered post, then
 * everybody tagged in it, without the one who replies and without those they left out. The answered
 * author cannot be left out.
 */
final class ReplyPrefix {

  /** X's ceiling. */
  private static final int MOST_TAGS = 50;

  private ReplyPrefix() {}

  static String of(Attempt attempt, Post answered, Function<String, Person> people) {
    Set<Long> excluded = attempt.wanted().excluded();
    Map<Long, Person> tagged = new LinkedHashMap<>();
    tagged.put(answered.author().id(), answered.author());
    answered.entities().handles().stream()
        .map(people)
        .filter(person -> !excluded.contains(person.id()))
        .forEach(person -> tagged.putIfAbsent(person.id(), person));
    tagged.remove(attempt.author().person.id());
    return text(tagged.values().stream());
  }

  private static String text(Stream<Person> tagged) {
    return tagged
        .limit(MOST_TAGS)
        .map(person -> "@" + person.name() + " ")
        .collect(Collectors.joining());
  }
}
