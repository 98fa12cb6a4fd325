package dev.rapport.sandbox.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.network.KeptList;
import dev.rapport.sandbox.network.Person;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionTest {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00.123456Z");

  @TempDir Path folder;

  @Test
  void whatIsKeptIsReadAgain() {
    // Given
    KeptList<Subscription> file = new KeptList<>(folder.resolve("s.json"), Subscription.class);
    List<Subscription> all =
        List.of(
            subscription(new Subscription.Delivery(Optional.of("tag"), Optional.of(5L))),
            subscription(new Subscription.Delivery(Optional.empty(), Optional.empty())));

    // When
    file.write(all);

    // Then
    assertThat(file.read()).isEqualTo(all);
  }

  private static Subscription subscription(Subscription.Delivery delivery) {
    Subscription.What what = new Subscription.What("like.create", 7, Optional.of("inbound"));
    return new Subscription(1, new Person(7, "bot"), what, delivery, NOW, NOW);
  }
}
