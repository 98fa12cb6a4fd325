package dev.rapport.sandbox.network;

import dev.rapport.post.SafeText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts that are programs, by handle. */
public final class Bots {

  private final List<String> names;
  private final Set<String> keys;

  /** Throws {@link IllegalArgumentException} naming the first that is no handle. */
  public Bots(List<String> names) {
    for (String name : names) {
      if (!Person.isName(name)) {
        throw new IllegalArgumentException(
            "rapport.sandbox.bots or rapport.handle: '"
                + SafeText.oneLine(name, 40)
                + "' is no handle of 1 to 15 letters, digits or underscores");
      }
    }
    this.names = List.copyOf(names);
    this.keys = names.stream().map(Person::key).collect(Collectors.toUnmodifiableSet());
  }

  public boolean has(Person person) {
    return keys.contains(Person.key(person.name()));
  }

  /** As configured, in that order. */
  public List<String> names() {
    return names;
  }
}
