package dev.rapport.reply.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that people wrote for a mood, and that were not made for this score, pass it. */
class WrittenAnswersTest {

  private static final int EACH = 12;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | WARM          | thank you for being so kind to my mum
          en | CELEBRATORY   | I passed my exam!!!
          en | PLAYFUL       | why did the chicken cross the road
          en | CONSOLING     | my father died last night
          en | DE_ESCALATING | third time your answer was wrong. unbelievable.
          en | FIRM          | shut up you stupid machine
          ja | CONSOLING     | 昨夜、父が亡くなりました
          ja | DE_ESCALATING | また間違えてる。いい加減にして
          de | CONSOLING     | mein Vater ist gestern gestorben
          es | CONSOLING     | mi padre murió anoche
          fr | CONSOLING     | mon père est mort hier soir
          pt | CONSOLING     | meu pai morreu ontem à noite
          """)
  void hardlyAnyWouldBeHeld(String language, Stance stance, String mention) throws IOException {
    Asked asked = new Asked(mention, Readings.analyzer().read(mention, language), stance);

    long held =
        answers(language, stance)
            .filter(text -> Shipped.SCORER.score(asked, text).total() < Shipped.CONFIG.minimum())
            .count();

    assertThat(held).isLessThanOrEqualTo(1);
  }

  private static Stream<String> answers(String language, Stance stance) throws IOException {
    JsonNode bank =
        new YAMLMapper()
            .readTree(
                Path.of("src/main/resources/dev/rapport/model/bank", language + ".yaml").toFile());
    JsonNode parts = bank.get("stances").get(stance.word());
    return IntStream.range(0, EACH)
        .mapToObj(
            i ->
                Stream.of("openers", "cores", "closers")
                    .map(part -> parts.get(part).get(i % parts.get(part).size()).asText())
                    .reduce((one, two) -> one + bank.get("join").asText() + two)
                    .orElseThrow());
  }
}
