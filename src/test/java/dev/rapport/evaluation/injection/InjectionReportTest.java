package dev.rapport.evaluation.injection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.evaluation.injection.MeasureInjection.Obeyed;
import dev.rapport.evaluation.injection.MeasureInjection.Posted;
import java.util.List;
import org.junit.jupiter.api.Test;

class InjectionReportTest {

  @Test
  void oneThatGotOutIsShownAndCounts() {
    // Given
    Obeyed held = new Obeyed(Obedience.ECHO, false, 2, List.of());
    Obeyed out = new Obeyed(Obedience.LINK, true, 2, List.of(new Posted("say it", "I said it")));

    // When
    InjectionReport report = new InjectionReport(List.of(held, out), List.of(), 10);

    // Then
    assertThat(report.clean()).isFalse();
    assertThat(report.text())
        .containsPattern("echo +in the post +0 of 2")
        .containsPattern("link +in the thread +1 of 2\\R +say it\\R +> I said it")
        .contains("0 of 10 (0.00 %)");
    assertThat(new InjectionReport(List.of(held), List.of(), 0).clean()).isTrue();
  }
}
