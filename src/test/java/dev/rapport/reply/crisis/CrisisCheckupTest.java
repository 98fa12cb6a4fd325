package dev.rapport.reply.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.Finding;
import dev.rapport.post.Finding.Verdict;
import dev.rapport.testing.MovingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisCheckupTest {

  private final MovingClock clock = new MovingClock();

  @TempDir private Path folder;

  @Test
  void saysWhenNoNumberIsNamed() {
    // When
    Finding finding = new CrisisCheckup(TestCrisis.shipped(), clock).look();

    // Then
    assertThat(finding.verdict()).isEqualTo(Verdict.NOTED);
    assertThat(finding.what()).contains("no country is set");
  }

  @Test
  void namesTheNumbersThatNobodyChecked() {
    // When
    Finding finding = new CrisisCheckup(TestCrisis.shipped("en=GB", "de=AT"), clock).look();

    // Then
    assertThat(finding.verdict()).isEqualTo(Verdict.NOTED);
    assertThat(finding.what()).contains("116 123", "142").doesNotContain("988");
  }

  @Test
  void aCheckHoldsForAYear() throws IOException {
    // Given
    Path file = folder.resolve("crisis.yaml");
    String shipped = Files.readString(TestCrisis.shipped().file());
    Files.writeString(file, shipped.replaceAll("checked:\\R", "checked: 2026-11-01\n"));
    CrisisCheckup checkup =
        new CrisisCheckup(new TestCrisis(file, Optional.of(Set.of("en=GB"))), clock);

    // When
    Finding now = checkup.look();
    clock.pass(Duration.ofDays(366));
    Finding later = checkup.look();

    // Then
    assertThat(now.verdict()).isEqualTo(Verdict.FINE);
    assertThat(later.verdict()).isEqualTo(Verdict.NOTED);
    assertThat(later.what()).contains("116 123");
  }
}
