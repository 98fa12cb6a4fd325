package dev.rapport.sandbox.billing;

import java.util.Objects;

/**
 * One thing that X would charge for.
 *
 * @param endpoint what delivered it, as in {@code GET /2/users/{}/mentions}
 * @param resource the id of what was delivered; the same one is charged once for an app, a price
 *     and a UTC day
 */
public record Charge(String endpoint, PriceClass price, String resource) {

  public Charge {
    Objects.requireNonNull(endpoint);
    Objects.requireNonNull(price);
    Objects.requireNonNull(resource);
  }
}
