package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.network.KeptList;
import dev.rapport.sandbox.network.SearchQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of every app, by the id of its owner, in the order in which they came. */
public final class RuleBook {

  private final Map<Long, List<StreamRule>> rules = new HashMap<>();
  private final KeptList<Kept> file;

  RuleBook(KeptList<Kept> file) {
    this.file = file;
    for (Kept kept : file.read()) {
      understood(kept)
          .forEach(rule -> rules.computeIfAbsent(kept.app(), app -> new ArrayList<>()).add(rule));
    }
  }

  /** A rule in the file. */
  record Kept(long app, long id, String value, String tag) {}

  public synchronized List<StreamRule> of(long app) {
    return List.copyOf(rules.getOrDefault(app, List.of()));
  }

  public synchronized void add(long app, List<StreamRule> more) {
    set(app, Stream.concat(of(app).stream(), more.stream()).toList());
  }

  public synchronized void remove(long app, Predicate<StreamRule> unwanted) {
    set(app, of(app).stream().filter(unwanted.negate()).toList());
  }

  private void set(long app, List<StreamRule> next) {
    Map<Long, List<StreamRule>> all = new HashMap<>(rules);
    all.put(app, next);
    file.write(
        all.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(rule -> kept(entry.getKey(), rule)))
            .toList());
    rules.put(app, next);
  }

  private static Kept kept(long app, StreamRule rule) {
    return new Kept(app, rule.id(), rule.value(), rule.tag());
  }

  /** None when the sandbox of today cannot read it. */
  private static Stream<StreamRule> understood(Kept kept) {
    return switch (SearchQuery.read(kept.value())) {
      case SearchQuery.Understood read ->
          Stream.of(new StreamRule(kept.id(), kept.value(), kept.tag(), read.query()));
      case SearchQuery.Wrong wrong -> Stream.empty();
    };
  }
}
