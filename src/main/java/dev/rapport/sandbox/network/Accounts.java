package dev.rapport.sandbox.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody, by id and by handle. */
final class Accounts {

  private final Map<Long, Account> byId = new HashMap<>();
  private final Map<String, Account> byKey = new HashMap<>();

  void add(Person person) {
    Account account = new Account(person);
    byId.put(person.id(), account);
    byKey.put(Person.key(person.name()), account);
  }

  Optional<Account> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Account> find(String name) {
    return Optional.ofNullable(byKey.get(Person.key(name)));
  }

  /** By id. */
  Stream<Account> all() {
    return byId.values().stream().sorted(Comparator.comparing(account -> account.person.id()));
  }

  void clear() {
    byId.clear();
    byKey.clear();
  }

  Account get(Person person) {
    return get(person.id());
  }

  Account get(long id) {
    return find(id).orElseThrow(() -> new IllegalStateException("nobody has the id " + id));
  }
}
