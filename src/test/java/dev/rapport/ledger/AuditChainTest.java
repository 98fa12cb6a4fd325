package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.audit.AuditEntry;
import dev.rapport.moderation.audit.AuditTrail;
import dev.rapport.moderation.audit.AuditWitness;
import dev.rapport.moderation.audit.Verifying;
import dev.rapport.post.Order;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The audit chain on the real database: everything is in it, once and in its order. */
class AuditChainTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final AuditScene scene = new AuditScene(record);
  private final AuditSealer sealer = record.sealer();
  private final AuditTrail trail = record.trail();
  private final AuditWitness witness = record.witness();

  @BeforeEach
  void somethingHappens() {
    scene.happens();
  }

  @Test
  void everyStepAndEveryActIsAnEntryInItsOrder() {
    // When
    int sealed = sealer.seal();

    // Then
    assertThat(sealed).isEqualTo(8);
    assertThat(trail.after(0, 100))
        .extracting(entry -> entry.seq() + " " + entry.actor() + " " + told(entry))
        .containsExactly(
            "1 rule x/1 Received",
            "2 rule x/1 Drafting",
            "3 rule x/1 Held",
            "4 kim x/1 Rejected",
            "5 rule x/2 Received",
            "6 rule x/2 Ineligible",
            "7 kim kill-switch.stop",
            "8 lee kill-switch.release");
    assertThat(trail.after(3, 1).getFirst().detail()).containsEntry("step", "4");
    assertThat(verdict()).isEqualTo("ok: 8 entries, head " + trail.head().hash());
  }

  @Test
  void whatIsNotSealedYetIsCountedAndFollowsLater() {
    // Given
    sealer.seal();
    String before = trail.head().hash();
    scene.heard("3");

    // When, Then
    assertThat(verdict()).isEqualTo("ok: 8 entries, head " + before + "; not yet in it: 1 acts");
    sealer.seal();
    assertThat(trail.after(8, 10)).extracting(AuditEntry::prevHash).containsExactly(before);
    assertThat(Verifying.of(witness, before)).startsWith("ok: 9 entries");
  }

  @Test
  void severalSealersChainEachActOnce() {
    // Given
    scene.heard(
        IntStream.rangeClosed(10, 1800).mapToObj(String::valueOf).toList(), Optional.empty());

    // When
    int sealed = IntStream.range(0, 8).parallel().map(each -> sealer.seal()).sum();
    sealed += sealer.seal();

    // Then
    assertThat(sealed).isEqualTo(8 + 1791);
    assertThat(verdict()).startsWith("ok: 1799 entries").doesNotContain("not yet");
  }

  @Test
  void whatHappensWhileItIsSealedIsChainedOnceToo() {
    // Given
    Thread writer =
        Thread.ofVirtual()
            .start(
                () ->
                    IntStream.rangeClosed(10, 109)
                        .parallel()
                        .forEach(id -> scene.heard(String.valueOf(id))));

    // When
    while (writer.isAlive()) {
      sealer.seal();
    }
    sealer.seal();

    // Then
    assertThat(verdict()).startsWith("ok: 108 entries").doesNotContain("not yet");
  }

  @Test
  void aPurgeIsAnEntryAndBreaksNothing() {
    // Given
    sealer.seal();

    // When
    record.texts().purge(AuditScene.MENTION, new Order("kim", "zorblax asked for it"));
    sealer.seal();

    // Then
    assertThat(verdict()).startsWith("ok: 10 entries");
    assertThat(trail.after(8, 10))
        .extracting(entry -> entry.actor() + " " + entry.act() + " " + entry.subject())
        .containsExactly("rule purge x/1", "kim operator.purge x/1");
    assertThat(trail.after(0, 100).toString()).doesNotContain("zorblax", "hello", "a drill");
  }

  private static String told(AuditEntry entry) {
    return entry.act().equals("step")
        ? entry.subject() + " " + entry.detail().get("state")
        : entry.act();
  }

  private String verdict() {
    return Verifying.of(witness);
  }
}
