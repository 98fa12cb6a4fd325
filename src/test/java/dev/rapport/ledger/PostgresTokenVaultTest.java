package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.mention.Tokens;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tokens on the real database. */
class PostgresTokenVaultTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final PostgresTokenVault vault = record.vault(Optional.empty());

  private static Tokens tokens(String refresh) {
    return new Tokens("access of " + refresh, refresh, NOON, NOON.plusSeconds(300), "seed");
  }

  @Test
  void nothingIsThereAtFirst() {
    assertThat(vault.read("x")).isEmpty();
  }

  @Test
  void whatIsStoredIsThereForEveryInstance() {
    // When
    vault.change("x", before -> Optional.of(tokens("first")));

    // Then
    assertThat(record.vault(Optional.empty()).read("x")).contains(tokens("first"));
    assertThat(vault.read("y")).isEmpty();
  }

  @Test
  void aChangeThatFailsChangesNothing() {
    // Given
    vault.change("x", before -> Optional.of(tokens("first")));

    // When
    assertThatThrownBy(
            () ->
                vault.change(
                    "x",
                    before -> {
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);

    // Then
    assertThat(vault.read("x")).contains(tokens("first"));
  }

  @Test
  void ofManyWhoChangeAtOnceEachSeesWhatTheOneBeforeStored() {
    // Given
    AtomicInteger inside = new AtomicInteger();
    vault.change("x", before -> Optional.of(tokens("0")));

    // When
    List<CompletableFuture<Void>> changes =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () ->
                            record
                                .vault(Optional.empty())
                                .change("x", before -> next(before, inside))))
            .toList();
    changes.forEach(CompletableFuture::join);

    // Then
    assertThat(vault.read("x").orElseThrow().refresh()).isEqualTo("8");
  }

  private static Optional<Tokens> next(Optional<Tokens> before, AtomicInteger inside) {
    assertThat(inside.incrementAndGet()).isEqualTo(1);
    int number = Integer.parseInt(before.orElseThrow().refresh());
    inside.decrementAndGet();
    return Optional.of(tokens(String.valueOf(number + 1)));
  }

  @Test
  void withAKeyTheTableTellsNothing() {
    // When
    PostgresTokenVault sealed = record.vault(Optional.of(KEY));
    sealed.change("x", before -> Optional.of(tokens("first")));

    // Then
    String raw =
        record
            .jdbi()
            .withHandle(
                handle -> handle.createQuery("SELECT tokens FROM token").mapTo(String.class).one());
    assertThat(raw).doesNotContain("first", "access");
    assertThat(sealed.read("x")).contains(tokens("first"));
    assertThatThrownBy(() -> vault.read("x")).hasMessageContaining("rapport.tokens.key");
  }
}
