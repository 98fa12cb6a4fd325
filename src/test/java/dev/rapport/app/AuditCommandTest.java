package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.audit.AuditEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command says of an export; the record has tests of its own. */
class AuditCommandTest {

  private static final AuditEntry FIRST = act("kim").following(0, AuditEntry.GENESIS);
  private static final AuditEntry SECOND = act("lee").following(1, FIRST.hash());

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aSoundExportIsOneLineAndStatusZero() throws IOException {
    // When
    int status = verify(file(FIRST.line(), SECOND.line()), "--head", FIRST.hash());

    // Then
    assertThat(status).isZero();
    assertThat(out.toString()).isEqualToIgnoringNewLines("ok: 2 entries, head " + SECOND.hash());
  }

  @Test
  void aBrokenExportIsOneLineAndStatusOne() throws IOException {
    // When
    int status = verify(file(FIRST.line().replace("kim", "mo"), SECOND.line()));

    // Then
    assertThat(status).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "rapport: entry 1 was changed: its hash is not that of what it says");
  }

  @Test
  void aHeadThatIsNotThereIsSaidSo() throws IOException {
    // When
    int status = verify(file(FIRST.line()), "--head", SECOND.hash());

    // Then
    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).contains(SECOND.hash() + " is not in the chain of 1 entries");
  }

  @Test
  void aFileThatIsNotThereOrIsNoTextIsSaidSo() throws IOException {
    // Given
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe});

    // When, Then
    assertThat(verify(folder.resolve("none"))).isEqualTo(1);
    assertThat(verify(bytes)).isEqualTo(1);
    assertThat(err.toString()).contains("none cannot be read", "bytes cannot be read as text");
  }

  @Test
  void aHeadThatIsNoneIsWrongUse() throws IOException {
    assertThat(verify(file(), "--head", "abc")).isEqualTo(2);
    assertThat(err.toString()).contains("--head must be 64 hexadecimal digits");
    assertThat(command().execute("audit")).isEqualTo(2);
  }

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("audit.jsonl"), String.join("\n", lines));
  }

  private int verify(Path file, String... more) {
    return command()
        .execute(
            Stream.concat(Stream.of("audit", "verify", "--file", file.toString()), Stream.of(more))
                .toArray(String[]::new));
  }

  private CommandLine command() {
    return Rapport.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
  }

  private static AuditEntry act(String actor) {
    return new AuditEntry(
        0,
        Instant.EPOCH,
        actor,
        "kill-switch.stop",
        "kill-switch",
        Map.of(),
        "audit_act",
        1,
        "",
        "");
  }
}
