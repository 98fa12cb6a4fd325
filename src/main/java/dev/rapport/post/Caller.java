package dev.rapport.post;

import jakarta.ws.rs.BadRequestException;
import java.util.Optional;

/** Who makes the request that is being answered. */
public interface Caller {

  /** The name that they logged in by; empty where nobody logs in. */
  Optional<String> name();

  /**
   * Who they are for the record: whoever logged in is nobody else.
   *
   * @param said what they say of themselves; may be null
   */
  default String by(String said) {
    return name().orElse(said);
  }

  /** Their order under that name. */
  default Order order(Order given) {
    Order order = Order.of(given);
    return new Order(by(order.by()), order.reason());
  }

  /** Who they are, on one line, or {@code somebody}. */
  default String person(String said) {
    return new Order(by(said), null).person();
  }

  /**
   * Who they are, on one line, where that has to be said.
   *
   * @throws BadRequestException when nobody says so
   */
  default String named(String said) {
    String name = by(said);
    if (name == null || name.isBlank()) {
      throw new BadRequestException("by must say who it is");
    }
    return person(name);
  }
}
