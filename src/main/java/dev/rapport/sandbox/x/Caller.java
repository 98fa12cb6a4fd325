package dev.rapport.sandbox.x;

import dev.rapport.sandbox.control.Fault;
import dev.rapport.sandbox.network.Person;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** As whom the request acts, and what goes wrong with it. */
@RequestScoped
class Caller {

  private Person person;
  private boolean app;
  private Fault fault;

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

  void is(Person caller, boolean asApp) {
    this.person = caller;
    this.app = asApp;
  }

  void isStruckBy(Fault struck) {
    this.fault = struck;
  }
}
