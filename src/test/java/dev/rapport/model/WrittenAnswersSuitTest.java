package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Readings;
import dev.rapport.reply.alignment.Asked;
import dev.rapport.reply.alignment.Shipped;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people wrote for a mention and a stance is held back by no score. */
class WrittenAnswersSuitTest {

  private static final int EACH = 40;

  private final AnswerBank banks = new AnswerBank();

  static Stream<String> languages() {
    return SampleMention.all().stream().map(SampleMention::language).distinct();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noneIsBelowWhatIsAsked(String language) {
    // When
    List<String> held =
        SampleMention.all().stream()
            .filter(mention -> mention.language().equals(language))
            .flatMap(this::held)
            .toList();

    // Then
    assertThat(held).isEmpty();
  }

  private Stream<String> held(SampleMention mention) {
    Ask ask = mention.ask();
    LanguageBank bank = banks.in(mention.language()).orElseThrow();
    Asked asked =
        new Asked(
            ask.words(), Readings.analyzer().read(ask.words(), mention.language()), ask.stance());
    return new Random(7)
        .longs(EACH)
        .mapToObj(seed -> bank.answer(ask, seed, text -> true, "").orElseThrow())
        .distinct()
        .filter(text -> Shipped.SCORER.score(asked, text).total() < Shipped.CONFIG.minimum())
        .map(text -> ask.stance() + " to " + ask.words() + ": " + text);
  }
}
