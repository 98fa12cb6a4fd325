package dev.rapport.post;

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
}
