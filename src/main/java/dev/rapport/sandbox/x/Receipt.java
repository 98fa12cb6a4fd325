package dev.rapport.sandbox.x;

import dev.rapport.sandbox.billing.PriceClass;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the request delivered or did that X has a price for. */
@RequestScoped
class Receipt {

  private final Set<Item> items = new LinkedHashSet<>();

  /** The id of a post or a user; for a like that of the post, a slash, that of the user. */
  record Item(PriceClass price, String resource) {}

  void add(PriceClass price, String resource) {
    items.add(new Item(price, resource));
  }

  void addAll(Set<Item> more) {
    items.addAll(more);
  }

  Set<Item> items() {
    return items;
  }
}
