package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Person;
import jakarta.enterprise.context.RequestScoped;

/** As whom the request acts. */
@RequestScoped
class Caller {

  private Person person;

  Person person() {
    return person;
  }

  void is(Person caller) {
    this.person = caller;
  }
}
