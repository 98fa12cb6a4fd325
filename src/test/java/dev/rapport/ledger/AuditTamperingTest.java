package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.audit.AuditEntry;
import dev.rapport.moderation.audit.AuditTrail;
import dev.rapport.moderation.audit.AuditWitness;
import dev.rapport.moderation.audit.Verifying;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may do who can write to the database, and what tells it. */
class AuditTamperingTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final AuditScene scene = new AuditScene(record);
  private final AuditSealer sealer = record.sealer();
  private final AuditTrail trail = record.trail();
  private final AuditWitness witness = record.witness();

  @BeforeEach
  void somethingHappens() {
    scene.happens();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPDATE audit_entry SET detail = jsonb_set(detail, '{state}', '"Held"') WHERE seq = 4 | entry 4 was changed
          UPDATE audit_entry SET detail = '[1]' WHERE seq = 4                 | entry 4 was changed
          UPDATE audit_entry SET actor = 'lee' WHERE seq = 4                  | entry 4 was changed
          UPDATE audit_entry SET at = at - interval '1 us' WHERE seq = 4      | entry 4 was changed
          UPDATE audit_entry SET hash = repeat('a', 64) WHERE seq = 4         | entry 4 was changed
          DELETE FROM audit_entry WHERE seq = 4                               | entry 4 is missing
          DELETE FROM audit_entry WHERE seq = 1                               | entry 1 is missing
          DELETE FROM audit_entry WHERE seq > 6                               | audit_act
          DELETE FROM audit_entry                                             | transition
          UPDATE audit_entry SET seq = CASE seq WHEN 3 THEN -3 WHEN 4 THEN 3 END WHERE seq IN (3, 4) | entry -3 is out of order
          UPDATE transition SET actor = 'lee' WHERE actor = 'kim'             | entry 4 says something else than the record: transition
          UPDATE transition SET reason = 'spam' WHERE state = 'Held'          | entry 3 says something else than the record: transition
          DELETE FROM transition WHERE state = 'Held'                         | entry 3 tells of what the record does not hold: transition
          UPDATE audit_act SET actor = 'mo' WHERE actor = 'kim'               | entry 7 says something else than the record: audit_act
          UPDATE mention_state SET state = 'Approved' WHERE root_id = '1'     | x/1 is Approved after 4 steps, and the record holds 4 that end in Rejected
          """)
  void whatWasTamperedWithIsNamed(String tampering, String named) {
    // Given
    sealer.seal();

    // When
    execute(tampering);

    // Then
    assertThat(verdict()).contains(named).doesNotStartWith("ok");
  }

  @Test
  void whatChangedPlacesIsOutOfOrder() {
    // Given
    sealer.seal();

    // When
    execute("UPDATE audit_entry SET seq = 0 WHERE seq = 3");
    execute("UPDATE audit_entry SET seq = 3 WHERE seq = 4");
    execute("UPDATE audit_entry SET seq = 4 WHERE seq = 0");

    // Then
    assertThat(verdict()).isEqualTo("entry 3 is out of order: it does not follow entry 2");
  }

  @Test
  void anEntryThatSomebodyAddedTellsOfNothing() {
    // Given
    sealer.seal();

    // When
    AuditEntry last = trail.after(7, 1).getFirst();
    insert(
        new AuditEntry(
                0,
                last.at(),
                "kim",
                "kill-switch.stop",
                "x",
                last.detail(),
                "audit_act",
                999,
                "",
                "")
            .following(last.seq(), last.hash()));

    // Then
    assertThat(verdict()).startsWith("entry 9 tells of what the record does not hold");
  }

  @Test
  void aCutEndWhoseRowsWereCutTooIsToldByAHeadThatWasNoted() {
    // Given
    sealer.seal();
    String noted = trail.head().hash();

    // When
    execute("DELETE FROM audit_entry WHERE seq > 6");
    execute("DELETE FROM audit_act");

    // Then
    assertThat(verdict()).startsWith("ok: 6 entries");
    assertThat(Verifying.of(witness, noted)).contains(noted, "its end was cut");
  }

  @Test
  void aHistoryThatWasWrittenAnewIsToldByAHeadThatWasNoted() {
    // Given
    sealer.seal();
    String noted = trail.head().hash();

    // When
    execute("UPDATE transition SET actor = 'lee' WHERE actor = 'kim'");
    execute(
        "INSERT INTO audit_pending (source, source_id)"
            + " SELECT source, source_id FROM audit_entry ORDER BY seq");
    execute("DELETE FROM audit_entry");
    sealer.seal();

    // Then
    assertThat(verdict()).startsWith("ok: 8 entries");
    assertThat(Verifying.of(witness, noted)).contains(noted, "is not in the chain");
  }

  @Test
  void aStepThatWasTakenAwayBeforeItWasSealedLeavesAGap() {
    // Given
    execute(
        "DELETE FROM audit_pending WHERE source_id IN"
            + " (SELECT id FROM transition WHERE state = 'Held') AND source = 'transition'");
    execute("DELETE FROM transition WHERE state = 'Held'");

    // When
    sealer.seal();

    // Then
    assertThat(verdict()).startsWith("x/1 is Rejected after 4 steps, and the record holds 3");
  }

  @Test
  void anActWhoseRowIsGoneIsSealedAsLost() {
    // Given
    execute("DELETE FROM audit_act WHERE actor = 'kim'");

    // When
    sealer.seal();

    // Then
    assertThat(trail.after(6, 1)).extracting(AuditEntry::act).containsExactly("lost");
    assertThat(verdict()).startsWith("entry 7 tells of what the record does not hold");
  }

  @Test
  void anActThatNobodyWillSealIsNamed() {
    // Given
    execute("DELETE FROM audit_pending WHERE nr = (SELECT min(nr) FROM audit_pending)");

    // When
    sealer.seal();

    // Then
    assertThat(verdict()).contains("transition", "(x/1) has no entry, and none is to come");
  }

  @Test
  void whatIsNotSealedForAMinuteIsLate() {
    // Given
    execute("UPDATE audit_pending SET at = at - interval '61 seconds' WHERE source = 'transition'");

    // Then
    assertThat(verdict()).contains("transition", "was not sealed for more than a minute");
  }

  @Test
  void whatAProgramLeftThatEndedLongAgoIsNotLate() {
    // Given
    execute("UPDATE audit_pending SET at = at - interval '1 day'");

    // Then
    assertThat(verdict()).startsWith("ok: 0 entries").endsWith("not yet in it: 8 acts");
  }

  private static void insert(AuditEntry entry) {
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO audit_entry SELECT ?, ?, ?, ?, ?, detail, ?, ?, ?, ?"
                        + " FROM audit_entry WHERE seq = 8",
                    entry.seq(),
                    entry.at(),
                    entry.actor(),
                    entry.act(),
                    entry.subject(),
                    entry.source(),
                    entry.sourceId(),
                    entry.prevHash(),
                    entry.hash()));
  }

  private String verdict() {
    return Verifying.of(witness);
  }

  private static void execute(String sql) {
    record.jdbi().useHandle(handle -> handle.createUpdate(sql).execute());
  }
}
