package dev.rapport.sandbox.x;

import dev.rapport.sandbox.control.Fault;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Sight;
import dev.rapport.sandbox.network.State;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** As whom the request acts, and what goes wrong with it. */
@RequestScoped
class Caller {

  private Person person;
  private boolean app;
  private Set<String> scopes;
  private Fault fault;
  private String why = "";

  Person person() {
    return person;
  }

  /** Empty while nobody is known to call. */
  String name() {
    return person == null ? "" : person.name();
  }

  Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  /** True when the request is the app's of that person, and acts as nobody. */
  boolean isApp() {
    return app;
  }

  /** The scopes that the request needs and its token lacks; only OAuth 2.0 knows scopes. */
  List<String> lacksOf(String... needed) {
    return scopes == null || app
        ? List.of()
        : Stream.of(needed).filter(scope -> !scopes.contains(scope)).toList();
  }

  /** Why it was refused, where X's own words say less; else empty. */
  String why() {
    return why;
  }

  /** What the request may see; an app sees what nobody in particular sees. */
  Sight sight(State state) {
    return app ? Sight.ofNobody(state) : Sight.of(state, person);
  }

  void is(Person caller, boolean asApp) {
    this.person = caller;
    this.app = asApp;
  }

  /** Acts for a person by OAuth 2.0, as far as these scopes go. */
  void is(Person caller, Set<String> granted) {
    this.person = caller;
    this.scopes = granted;
  }

  void isStruckBy(Fault struck) {
    this.fault = struck;
  }

  void isRefusedBecause(String reason) {
    this.why = reason;
  }
}
