package dev.rapport.sandbox.webhook;

import dev.rapport.sandbox.SandboxConfig;
import dev.rapport.sandbox.network.KeptList;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * The webhooks of all apps. A check asks the receiver and takes up to 10 s, for which other checks
 * of the same webhook wait.
 */
@ApplicationScoped
public class Webhooks {

  /** How many an app that pays per use may have is not documented. */
  private static final int MOST = 5;

  private final Map<Long, Entry> entries = new ConcurrentSkipListMap<>();
  private final KeptList<Webhook> file;
  private final Network network;
  private final Couriers couriers;
  private final Clock clock;

  Webhooks(SandboxConfig config, Network network, Couriers couriers, Clock clock) {
    this.file = new KeptList<>(config.folder().resolve("webhooks.json"), Webhook.class);
    this.network = network;
    this.couriers = couriers;
    this.clock = clock;
    file.read().forEach(this::put);
  }

  private record Entry(Webhook webhook, Courier courier) {

    Entry with(Webhook next) {
      return new Entry(next, courier);
    }
  }

  /** Oldest first. */
  public List<Webhook> of(Person owner) {
    return all().filter(webhook -> webhook.owner().equals(owner)).toList();
  }

  public Optional<Webhook> find(Person owner, long id) {
    return of(owner).stream().filter(webhook -> webhook.id() == id).findFirst();
  }

  public Registration register(Person owner, String address, String secret)
      throws InterruptedException {
    Optional<URI> url = UrlRule.read(address);
    if (url.isEmpty()) {
      return new Registration.Refused(Registration.Reason.UrlValidationFailed);
    }
    Optional<Registration.Reason> reason = refuses(owner, url.get());
    if (reason.isEmpty() && couriers.check(url.get(), secret) != CrcCheck.Result.PROVEN) {
      reason = Optional.of(Registration.Reason.CrcValidationFailed);
    }
    Instant now = clock.instant();
    Webhook webhook = new Webhook(network.newId(), owner, url.get(), secret, now, true, now);
    return reason.<Registration>map(Registration.Refused::new).orElseGet(() -> add(webhook));
  }

  /** Checks it now, whatever it was before. */
  public Registration check(Person owner, long id) throws InterruptedException {
    Optional<Entry> entry = find(owner, id).map(webhook -> entries.get(id));
    if (entry.isEmpty()) {
      return new Registration.Refused(Registration.Reason.WebhookIdInvalid);
    }
    Entry checked = check(entry.get(), true);
    return checked.webhook().valid()
        ? new Registration.Valid(checked.webhook())
        : new Registration.Refused(Registration.Reason.CrcValidationFailed);
  }

  /** False when the app has none of that id. */
  public synchronized boolean delete(Person owner, long id) {
    if (find(owner, id).isEmpty()) {
      return false;
    }
    file.write(all().filter(webhook -> webhook.id() != id).toList());
    entries.remove(id).courier().close();
    return true;
  }

  /** Tells it in its turn; nothing to one that is gone or invalid. */
  public void tell(long id, String message) {
    Entry entry = entries.get(id);
    if (entry != null && entry.webhook().valid()) {
      entry.courier().bring(message);
    }
  }

  void checkAll() throws InterruptedException {
    for (Entry entry : List.copyOf(entries.values())) {
      check(entry, false);
    }
  }

  void closeAll() {
    entries.values().forEach(entry -> entry.courier().close());
  }

  private Optional<Registration.Reason> refuses(Person owner, URI url) {
    List<Webhook> all = of(owner);
    if (all.stream().anyMatch(webhook -> webhook.url().equals(url))) {
      return Optional.of(Registration.Reason.DuplicateUrlFailed);
    }
    return all.size() < MOST
        ? Optional.empty()
        : Optional.of(Registration.Reason.WebhookLimitExceeded);
  }

  /** Once more, since another request may have been quicker while this one was checked. */
  private synchronized Registration add(Webhook webhook) {
    Optional<Registration.Reason> reason = refuses(webhook.owner(), webhook.url());
    if (reason.isPresent()) {
      return new Registration.Refused(reason.get());
    }
    file.write(Stream.concat(all(), Stream.of(webhook)).toList());
    put(webhook);
    return new Registration.Valid(webhook);
  }

  private void put(Webhook webhook) {
    entries.put(webhook.id(), new Entry(webhook, couriers.of(webhook)));
  }

  /** Unless it was deleted meanwhile. */
  private synchronized void replace(Entry next) {
    if (entries.replace(next.webhook().id(), next) != null) {
      file.write(all().toList());
    }
  }

  private Stream<Webhook> all() {
    return entries.values().stream().map(Entry::webhook);
  }

  /** One check of it at a time, so that no older answer comes after a newer one. */
  private Entry check(Entry entry, boolean strictly) throws InterruptedException {
    synchronized (entry.courier()) {
      CrcCheck.Result result = couriers.check(entry.webhook().url(), entry.webhook().secret());
      Webhook known = entries.getOrDefault(entry.webhook().id(), entry).webhook();
      boolean invalid = strictly && result != CrcCheck.Result.PROVEN;
      Entry next = entry.with(invalid ? known.invalid() : known.after(result, clock.instant()));
      replace(next);
      return next;
    }
  }
}
