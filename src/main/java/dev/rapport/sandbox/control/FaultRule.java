package dev.rapport.sandbox.control;

import java.util.Optional;

/**
 * When a fault happens.
 *
 * @param on method and path pattern as X's documentation writes it, {@code WEBHOOK}, or {@code *}
 *     for all
 * @param who only to calls of this handle; to everybody's when empty
 * @param fault what happens
 * @param probability of it, for each call that the rule is asked about; above 0, 1 at most
 * @param times at most so often
 * @param after only when so many calls have gone by unharmed
 */
public record FaultRule(
    String on, Optional<String> who, Fault fault, double probability, int times, int after) {

  static final String EVERYTHING = "*";

  boolean isOnTheWay() {
    return fault instanceof Fault.OnTheWay;
  }

  boolean covers(Call call) {
    boolean endpoint = on.equals(EVERYTHING) || Endpoints.pattern(on).equals(call.endpoint());
    boolean fits = !(fault instanceof Fault.OnTheWay way) || way.what().fits(call.endpoint());
    return endpoint && fits && who.map(handle -> handle.equalsIgnoreCase(call.who())).orElse(true);
  }
}
