package dev.rapport.sandbox.activity;

import dev.rapport.sandbox.SandboxConfig;
import dev.rapport.sandbox.network.KeptList;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What all apps want to be told of. */
@ApplicationScoped
public class Subscriptions {

  /** X's limit for apps that pay per use. */
  private static final int MOST = 1_500;

  private final KeptList<Subscription> file;
  private final Network network;
  private final Clock clock;
  private volatile Map<Long, Subscription> all;

  Subscriptions(SandboxConfig config, Network network, Clock clock) {
    this.file = new KeptList<>(config.folder().resolve("subscriptions.json"), Subscription.class);
    this.network = network;
    this.clock = clock;
    this.all =
        file.read().stream()
            .collect(Collectors.toUnmodifiableMap(Subscription::id, subscription -> subscription));
  }

  /** Why there is no new one. */
  public enum Refusal {
    TOO_MANY,
    /** The app has one for the same events, the same user and the same webhook. */
    SAME
  }

  /** What came of asking for one. */
  public sealed interface Result {
    record Added(Subscription subscription) implements Result {}

    record Refused(Refusal why) implements Result {}
  }

  public Collection<Subscription> all() {
    return all.values();
  }

  /** Oldest first. */
  public List<Subscription> of(Person owner) {
    return all.values().stream()
        .sorted(Comparator.comparingLong(Subscription::id))
        .filter(subscription -> subscription.owner().equals(owner))
        .toList();
  }

  public synchronized Result add(
      Person owner, Subscription.What what, Subscription.Delivery delivery) {
    List<Subscription> known = of(owner);
    if (known.stream().anyMatch(one -> isSame(one, what, delivery))) {
      return new Result.Refused(Refusal.SAME);
    }
    if (known.size() >= MOST) {
      return new Result.Refused(Refusal.TOO_MANY);
    }
    Instant now = clock.instant();
    Subscription added = new Subscription(network.newId(), owner, what, delivery, now, now);
    keep(next -> next.put(added.id(), added));
    return new Result.Added(added);
  }

  /** What is empty stays as it is. Empty when the app has none of that id. */
  public synchronized Optional<Subscription> change(
      Person owner, long id, Subscription.Delivery wanted) {
    return find(owner, id)
        .map(
            known -> {
              Subscription.Delivery now = known.delivery();
              Subscription next =
                  known.with(
                      new Subscription.Delivery(
                          wanted.tag().or(now::tag), wanted.webhook().or(now::webhook)),
                      clock.instant());
              keep(kept -> kept.put(id, next));
              return next;
            });
  }

  /** False when the app has none of that id. */
  public synchronized boolean delete(Person owner, long id) {
    boolean known = find(owner, id).isPresent();
    if (known) {
      keep(next -> next.remove(id));
    }
    return known;
  }

  /** What cannot be written does not happen. */
  private void keep(Consumer<Map<Long, Subscription>> change) {
    Map<Long, Subscription> next = new TreeMap<>(all);
    change.accept(next);
    file.write(List.copyOf(next.values()));
    all = Map.copyOf(next);
  }

  private Optional<Subscription> find(Person owner, long id) {
    return Optional.ofNullable(all.get(id)).filter(known -> known.owner().equals(owner));
  }

  private static boolean isSame(
      Subscription one, Subscription.What what, Subscription.Delivery delivery) {
    return one.what().equals(what) && one.delivery().webhook().equals(delivery.webhook());
  }
}
