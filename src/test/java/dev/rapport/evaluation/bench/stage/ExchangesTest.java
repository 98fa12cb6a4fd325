package dev.rapport.evaluation.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.platform.x.XTextLimits;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.testing.MovingClock;
import dev.rapport.tone.LocalToneAnalyzer;
import dev.rapport.tone.ToneConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExchangesTest {

  private static final int MANY = 3 * Load.MOST;

  private final Exchanges exchanges = new Exchanges(7, new MovingClock());

  private Stream<Post> mentions(int count) {
    return IntStream.range(0, count).mapToObj(exchanges::mention);
  }

  @Test
  void noTwoAnswersAreAlikeInALoad() {
    // When
    List<String> answers = mentions(MANY).map(post -> exchanges.answer(post, 0)).toList();

    // Then
    assertThat(answers).doesNotHaveDuplicates();
  }

  @Test
  void everyTryHasOtherWords() {
    // When
    List<String> answers = IntStream.range(0, 9).mapToObj(i -> answer(4, i)).toList();

    // Then
    assertThat(answers).doesNotHaveDuplicates();
  }

  @Test
  void theSameSeedSaysTheSame() {
    // When
    Exchanges again = new Exchanges(7, new MovingClock());
    Exchanges other = new Exchanges(8, new MovingClock());

    // Then
    assertThat(again.mention(4).text()).isEqualTo(exchanges.mention(4).text());
    assertThat(other.mention(4).text()).isNotEqualTo(exchanges.mention(4).text());
  }

  @Test
  void twoOfThreeAreEnglishAndTheOthersOfManyLanguages() {
    // When
    List<String> languages = mentions(360).map(post -> post.language().orElseThrow()).toList();

    // Then
    assertThat(languages).filteredOn("en"::equals).hasSize(240);
    assertThat(languages).contains("de", "es", "fr", "ja");
  }

  @Test
  void whatIsAnsweredPassesEveryGate() {
    // Given
    OutputGates gates =
        new OutputGates(
            List.of(new XTextLimits()),
            new LocalToneAnalyzer(ToneConfig.of(false, Optional.empty())));

    // When
    Stream<List<GateResult>> results =
        mentions(300).map(post -> gates.check(exchanges.answer(post, 0), post, post.language()));

    // Then
    assertThat(results.flatMap(List::stream)).allMatch(GateResult::passed);
  }

  private String answer(int n, int tries) {
    return exchanges.answer(exchanges.mention(n), tries);
  }
}
