package dev.rapport.sandbox.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rules of every app, by the id of its owner, in the order in which they came. */
public final class RuleBook {

  private final Map<Long, List<StreamRule>> rules = new HashMap<>();

  public synchronized List<StreamRule> of(long app) {
    return rules.getOrDefault(app, List.of());
  }

  public synchronized void add(long app, List<StreamRule> more) {
    List<StreamRule> all = new ArrayList<>(of(app));
    all.addAll(more);
    rules.put(app, List.copyOf(all));
  }

  public synchronized void remove(long app, Predicate<StreamRule> unwanted) {
    rules.put(app, of(app).stream().filter(unwanted.negate()).toList());
  }
}
