package dev.rapport.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A chain that was exported, and what somebody may do to the file. */
class AuditExportTest {

  private static final List<AuditEntry> CHAIN = chain(2500, "kim");

  @Test
  void anExportVerifiesWithoutTheRecord() throws IOException {
    // Given
    StringWriter file = new StringWriter();

    // When
    long written = AuditExport.write(new FakeTrail(CHAIN), file);

    // Then
    assertThat(written).isEqualTo(2500);
    assertThat(verify(file.toString(), Optional.empty()))
        .isEqualTo(new Verdict.Sound(2500, CHAIN.getLast().hash(), 0));
  }

  @Test
  void nothingIsAChainToo() throws IOException {
    assertThat(verify("", Optional.empty()).words())
        .isEqualTo("ok: 0 entries, head " + AuditEntry.GENESIS);
  }

  @Test
  void aChangedEntryIsNamed() {
    // Given
    List<String> lines = lines(CHAIN);
    lines.set(6, lines.get(6).replace("kim", "lee"));

    // Then
    assertThat(verify(lines)).startsWith("entry 7 was changed");
  }

  @Test
  void aChangedEntryWithAHashThatFitsBreaksTheNext() {
    // Given
    List<String> lines = lines(CHAIN);
    lines.set(6, act("lee").following(6, CHAIN.get(5).hash()).line());

    // Then
    assertThat(verify(lines)).isEqualTo("entry 8 is out of order: it does not follow entry 7");
  }

  @Test
  void aMissingEntryIsNamed() {
    // Given
    List<String> lines = lines(CHAIN);
    lines.remove(6);

    // Then
    assertThat(verify(lines)).isEqualTo("entry 7 is missing");
  }

  @Test
  void aSecondCopyIsOutOfOrder() {
    // Given
    List<String> lines = lines(CHAIN);
    lines.add(7, lines.get(3));

    // Then
    assertThat(verify(lines)).isEqualTo("entry 4 is out of order: it comes after entry 7");
  }

  @Test
  void whatDoesNotBeginAtTheBeginningIsNoChain() {
    // Given
    List<String> lines = lines(List.of(act("kim").following(0, "a".repeat(64))));

    // Then
    assertThat(verify(lines)).isEqualTo("entry 1 is out of order: it does not follow 64 zeros");
  }

  @Test
  void aLineInOtherWordsIsNamedByItsPlace() {
    // Given
    List<String> lines = lines(CHAIN);
    lines.set(6, lines.get(6).replace(":", ": "));

    // Then
    assertThat(verify(lines)).startsWith("the line after entry 6 is not one");
  }

  @Test
  void aCutEndIsToldByAHeadThatWasNoted() throws IOException {
    // Given
    String noted = CHAIN.getLast().hash();
    String cut = String.join("\n", lines(CHAIN.subList(0, 100)));

    // Then
    assertThat(verify(cut, Optional.empty())).isInstanceOf(Verdict.Sound.class);
    assertThat(verify(cut, Optional.of(CHAIN.get(40).hash()))).isInstanceOf(Verdict.Sound.class);
    assertThat(verify(cut, Optional.of(noted)).words())
        .startsWith("the head " + noted + " is not in the chain of 100 entries");
  }

  @Test
  void aChainThatWasWrittenAnewIsToldByAHeadThatWasNoted() throws IOException {
    // Given
    String noted = CHAIN.getLast().hash();
    String forged = String.join("\n", lines(chain(2500, "lee")));

    // Then
    assertThat(verify(forged, Optional.empty())).isInstanceOf(Verdict.Sound.class);
    assertThat(verify(forged, Optional.of(noted))).isInstanceOf(Verdict.Broken.class);
  }

  private static List<AuditEntry> chain(int length, String actor) {
    List<AuditEntry> chain = new ArrayList<>();
    String last = AuditEntry.GENESIS;
    for (int seq = 0; seq < length; seq++) {
      chain.add(act(actor).following(seq, last));
      last = chain.getLast().hash();
    }
    return chain;
  }

  private static AuditEntry act(String actor) {
    return new AuditEntry(
        0,
        Instant.parse("2026-11-27T09:30:00Z"),
        actor,
        "kill-switch.stop",
        "kill-switch",
        Map.of("why_sha256", "ab"),
        "audit_act",
        1,
        "",
        "");
  }

  private static List<String> lines(List<AuditEntry> chain) {
    return chain.stream().map(AuditEntry::line).collect(Collectors.toCollection(ArrayList::new));
  }

  private static String verify(List<String> lines) {
    try {
      return verify(String.join("\n", lines), Optional.empty()).words();
    } catch (IOException e) {
      throw new AssertionError("a text can be read", e);
    }
  }

  private static Verdict verify(String file, Optional<String> noted) throws IOException {
    return AuditExport.verify(new BufferedReader(new StringReader(file)), noted);
  }

  private record FakeTrail(List<AuditEntry> chain) implements AuditTrail {

    @Override
    public List<AuditEntry> after(long seq, int max) {
      return chain.stream().skip(seq).limit(max).toList();
    }

    @Override
    public Head head() {
      return new Head(chain.size(), chain.getLast().hash(), 0);
    }
  }
}
