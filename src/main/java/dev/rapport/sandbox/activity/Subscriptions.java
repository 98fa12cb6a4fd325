package dev.rapport.sandbox.activity;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** What all apps want to be told of. In memory only: a restart is without it. */
@ApplicationScoped
public class Subscriptions {

  /** X's limit for apps that pay per use. */
  private static final int MOST = 1_500;

  private final Map<Long, Subscription> all = new ConcurrentSkipListMap<>();
  private final Network network;
  private final Clock clock;

  Subscriptions(Network network, Clock clock) {
    this.network = network;
    this.clock = clock;
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
    all.put(added.id(), added);
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
              all.put(id, next);
              return next;
            });
  }

  /** False when the app has none of that id. */
  public synchronized boolean delete(Person owner, long id) {
    return find(owner, id).map(known -> all.remove(known.id())).isPresent();
  }

  private Optional<Subscription> find(Person owner, long id) {
    return Optional.ofNullable(all.get(id)).filter(known -> known.owner().equals(owner));
  }

  private static boolean isSame(
      Subscription one, Subscription.What what, Subscription.Delivery delivery) {
    return one.what().equals(what) && one.delivery().webhook().equals(delivery.webhook());
  }
}
