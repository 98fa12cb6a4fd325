package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.PostBuilder;
import dev.rapport.platform.x.XTextLimits;
import dev.rapport.post.Post;
import dev.rapport.reply.Readings;
import dev.rapport.reply.alignment.Asked;
import dev.rapport.reply.alignment.Shipped;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.reply.gate.Told;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people wrote for a mention and a stance is held back by no score and by no gate. */
class WrittenAnswersSuitTest {

  private static final int EACH = 25;
  private static final Told UNTOLD = new Told(List.of(), List.of());
  private static final OutputGates GATES =
      new OutputGates(List.of(new XTextLimits()), Readings.analyzer());

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

  @ParameterizedTest
  @MethodSource("languages")
  void noGateObjects(String language) {
    // When
    List<String> refused =
        SampleMention.all().stream()
            .filter(mention -> mention.language().equals(language))
            .flatMap(this::refused)
            .toList();

    // Then
    assertThat(refused).isEmpty();
  }

  private Stream<String> refused(SampleMention mention) {
    Post post = PostBuilder.post("1", "@rapport " + mention.ask().words()).build();
    return answers(mention)
        .flatMap(
            text ->
                GATES.check(text, post, mention.language(), UNTOLD).stream()
                    .filter(result -> !result.passed())
                    .map(result -> result.gate() + ": " + text));
  }

  private Stream<String> held(SampleMention mention) {
    Ask ask = mention.ask();
    Asked asked =
        new Asked(
            ask.words(), Readings.analyzer().read(ask.words(), mention.language()), ask.stance());
    return answers(mention)
        .filter(text -> Shipped.SCORER.score(asked, text).total() < Shipped.CONFIG.minimum())
        .map(text -> ask.stance() + " to " + ask.words() + ": " + text);
  }

  private Stream<String> answers(SampleMention mention) {
    LanguageBank bank = banks.in(mention.language()).orElseThrow();
    return new Random(7)
        .longs(EACH)
        .mapToObj(seed -> bank.answer(mention.ask(), seed, text -> true, "").orElseThrow())
        .distinct();
  }
}
