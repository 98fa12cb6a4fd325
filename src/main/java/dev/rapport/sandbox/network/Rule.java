package dev.rapport.sandbox.network;

import java.util.List;
import java.util.Optional;

/** One of X's rules for posting. */
interface Rule {

  /** Why the attempt may not go on; empty when this rule has nothing against it. */
  Optional<Refusal> refuses(Attempt attempt);

  /** The first of these that has something against it decides. */
  static Rule allOf(List<Rule> rules) {
    return attempt -> rules.stream().flatMap(rule -> rule.refuses(attempt).stream()).findFirst();
  }
}
