package dev.rapport.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.alignment.Asked;
import dev.rapport.reply.alignment.Shipped;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.grounding.CheckedClaim.Evidence;
import dev.rapport.reply.grounding.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The record keeps drafts as JSON for as long as a mention lives, across versions. */
class DraftTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Draft draft =
      new Draft(
          "It was in 1969.",
          "en",
          Readings.of("when was the moon landing?"),
          new StanceChoice(Stance.INFORMATIVE, "a question"),
          new ModeChoice(Mode.THINKING, "it asks for facts"),
          new Origin("hosted", "grok-4.7", "rapport", "reply@1", new BigDecimal("0.01")),
          List.of(new GateResult("length", "")),
          List.of(new Source("https://nasa.gov/apollo", "Apollo 11")),
          "Checking the date.",
          Shipped.SCORER.score(
              new Asked(
                  "when was the moon landing?",
                  Readings.of("when was the moon landing?"),
                  Stance.INFORMATIVE),
              "It was in 1969."),
          List.of(
              new CheckedClaim(
                  "It was in 1969.",
                  Verdict.SUPPORTED,
                  List.of(new Evidence("moon.md, Apollo", "Apollo 11 landed in 1969.")))));

  @Test
  void comesBackFromTheRecordAsItWas() throws IOException {
    assertThat(JSON.readValue(JSON.writeValueAsString(draft), Draft.class)).isEqualTo(draft);
  }

  @Test
  void oneThatWasKeptBeforeThereWereSourcesHasNone() throws IOException {
    // Given
    ObjectNode old = JSON.valueToTree(draft);
    old.remove(List.of("sources", "reasoning", "alignment", "claims"));

    // When
    Draft read = JSON.treeToValue(old, Draft.class);

    // Then
    assertThat(read.text()).isEqualTo(draft.text());
    assertThat(read.gates()).isEqualTo(draft.gates());
    assertThat(read.sources()).isEmpty();
    assertThat(read.reasoning()).isEmpty();
    assertThat(read.alignment()).isNull();
    assertThat(read.claims()).isNull();
  }

  @Test
  void whatAllCallsCostChangesNothingElse() {
    // Given, When
    Draft dearer = draft.costing(new BigDecimal("0.03"));

    // Then
    assertThat(dearer.origin().costUsd()).isEqualByComparingTo("0.03");
    assertThat(dearer.costing(draft.origin().costUsd())).isEqualTo(draft);
  }
}
