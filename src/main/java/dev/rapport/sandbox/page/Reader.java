package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * Who sits in front of the page. Anybody may be anybody here: the name in the address counts, then
 * the one remembered from the last visit.
 */
@ApplicationScoped
class Reader {

  static final String COOKIE = "sandbox-name";

  private static final String NEWCOMER = "alice";
  private static final int REMEMBERED = (int) Duration.ofDays(365).toSeconds();

  private final Network network;

  Reader(Network network) {
    this.network = network;
  }

  /** The person of the first of these that is a handle. */
  Person person(String asked, String remembered) {
    if (Person.isName(asked)) {
      return network.person(asked);
    }
    return network.person(Person.isName(remembered) ? remembered : NEWCOMER);
  }

  static NewCookie cookie(Person person) {
    return new NewCookie.Builder(COOKIE)
        .value(person.name())
        .path("/sandbox")
        .maxAge(REMEMBERED)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
