package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.crisis.TestCrisis;
import dev.rapport.testing.MovingClock;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every vetted answer there is passes every gate, in each language with each country's lines. */
class VettedAnswersPassTest {

  /** Three openings and three middles. */
  private static final int WORDINGS = 9;

  private final FakeWriter writer = new FakeWriter();
  private final Composing composing =
      Composing.plain(new TestReplyConfig(3, 3, 2), new MovingClock());

  @ParameterizedTest
  @CsvSource({
    "en, I want to kill myself tonight",
    "de, ich will nicht mehr leben und bringe mich heute um",
    "es, me quiero matar esta noche",
    "fr, je veux mourir ce soir",
    "it, voglio morire stanotte",
    "pt, quero morrer hoje à noite",
    "ru, я хочу умереть сегодня",
    "ja, もう死にたい、生きていたくない",
    "zh, 我想死，真的不想活了",
    "ko, 죽고 싶어요, 더는 못 버티겠어요",
    "hi, मैं मरना चाहता हूँ, अब और नहीं सहा जाता",
    "ar, أريد أن أموت، لم أعد أحتمل",
  })
  void everyWordingPassesEveryGate(String language, String words) {
    // Given
    List<String> countries = TestCrisis.countriesInFile();
    assertThat(countries).hasSizeGreaterThanOrEqualTo(26);

    for (String country : countries) {
      // When
      List<Candidate> all = answers(words, language + "=" + country);

      // Then
      allPass(all, language, country);
      assertThat(all)
          .allSatisfy(
              one -> assertThat(one.draft().text()).contains(TestCrisis.numbersOf(country)));
    }
    allPass(answers(words), language, "no country");
  }

  @Test
  void theLanguagesAreTheOnesThatAreTriedHere() {
    assertThat(TestCrisis.languagesInFile())
        .containsExactlyInAnyOrder(
            "en", "de", "es", "fr", "it", "pt", "ru", "ja", "zh", "ko", "hi", "ar");
  }

  private static void allPass(List<Candidate> all, String language, String country) {
    String where = country + " in " + language;
    assertThat(all).extracting(VettedAnswersPassTest::objections).as(where).containsOnly("");
    assertThat(all).extracting(one -> one.draft().language()).as(where).containsOnly(language);
    assertThat(all).extracting(one -> one.draft().text()).as(where).doesNotHaveDuplicates();
  }

  private static String objections(Candidate one) {
    return switch (one) {
      case Candidate.Passed passed -> "";
      case Candidate.Failed failed -> failed.why() + ": " + failed.draft().text();
      case Candidate.Unavailable unavailable -> unavailable.why();
    };
  }

  private List<Candidate> answers(String words, String... countries) {
    ComposeReply compose = composing.by(writer, Composing.naming(countries));
    Approach approach = compose.approach(post("1", "@rapport " + words).build(), Context.NONE);
    return LongStream.range(0, WORDINGS).mapToObj(n -> compose.compose(approach, n)).toList();
  }
}
