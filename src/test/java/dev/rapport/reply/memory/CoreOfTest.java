package dev.rapport.reply.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.grounding.CheckedClaim.Evidence;
import dev.rapport.reply.grounding.Verdict;
import dev.rapport.reply.memory.Question.Known;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoreOfTest {

  private static final String FACT = "The tower was finished in 1889.";

  private final CoreOf cores = new CoreOf();

  @Test
  void whatWasSaidToTheAskerIsLeftOut() {
    // When
    Optional<String> core =
        core("Great that you ask, dear! No, that is not true. " + FACT + " Have a nice day!", FACT);

    // Then
    assertThat(core).contains("No, that is not true. " + FACT);
  }

  @Test
  void whatIsTakenBackIsToldToNobody() {
    assertThat(core("No, that is not true. " + FACT + " But part of it is so.", FACT)).isEmpty();
    assertThat(core("No. " + FACT + " However, nobody knows for sure.", FACT)).isEmpty();
  }

  @Test
  void aVerdictNeedsAYesOrANo() {
    assertThat(core("Good question. " + FACT, FACT)).isEmpty();
  }

  @Test
  void anotherQuestionNeedsNone() {
    assertThat(
            core("Good question. " + FACT, new Question.Words("en", "when"), claim(FACT, "page")))
        .contains(FACT);
  }

  @Test
  void nothingIsToldThatRestsOnNothing() {
    assertThat(core("No, that is not true.", List.<CheckedClaim>of())).isEmpty();
    assertThat(core("No, that is not true.", (List<CheckedClaim>) null)).isEmpty();
    assertThat(core("No. " + FACT, List.of(new CheckedClaim(FACT, Verdict.UNSUPPORTED, List.of()))))
        .isEmpty();
  }

  @Test
  void whatRestsOnTheAskersWordIsForThemAlone() {
    assertThat(core("No. " + FACT, Known.TRUTH, claim(FACT, "the mention"))).isEmpty();
  }

  @Test
  void theNameOfTheAskerIsToldToNobody() {
    String named = "No, Alice, it was finished in 1889.";

    assertThat(core(named, named)).isEmpty();
  }

  private Optional<String> core(String text, String claim) {
    return core(text, Known.TRUTH, claim(claim, "page"));
  }

  private Optional<String> core(String text, Question question, CheckedClaim claim) {
    return cores.answer(draft(text, List.of(claim)), question, "alice");
  }

  private Optional<String> core(String text, List<CheckedClaim> claims) {
    return cores.answer(draft(text, claims), Known.TRUTH, "alice");
  }

  private static CheckedClaim claim(String text, String where) {
    return new CheckedClaim(text, Verdict.CITED, List.of(new Evidence(where, "words")));
  }

  private static Draft draft(String text, List<CheckedClaim> claims) {
    return new Draft(
        text,
        "en",
        Readings.of("is this true?"),
        new StanceChoice(Stance.INFORMATIVE, ""),
        new ModeChoice(Mode.FAST, ""),
        new Origin("test", "test", "test", "test", BigDecimal.ZERO),
        List.of(),
        List.of(),
        "",
        null,
        claims);
  }
}
