package dev.rapport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This life of this instance, as claims in the record name it. */
@ApplicationScoped
class Owner {

  private final String instance;
  private final String id;

  Owner(InstanceConfig config) {
    this.instance = config.instance();
    this.id = instance + "#" + UUID.randomUUID();
  }

  String id() {
    return id;
  }

  /** The beginning of every owner that this instance ever was. */
  String everyLife() {
    return instance + "#";
  }
}
