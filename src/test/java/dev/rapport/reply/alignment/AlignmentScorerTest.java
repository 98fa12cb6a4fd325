package dev.rapport.reply.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reviewer is shown of a score, part by part. */
class AlignmentScorerTest {

  private static final String GRIEF = "my dad died on sunday and I can't stop crying";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          consoling     | my dad died on sunday         | Ok.                                                             | curt
          consoling     | my dad died on sunday         | Woohoo, hang in there! Have a blast this weekend!!              | jolly
          playful       | had cake for breakfast        | It's important to remember that you should be mindful.          | preachy
          informative   | how tall is the eiffel tower? | Great question! You're so smart! It's 330 metres.               | sycophantic
          de-escalating | you are useless               | Shut up, idiot. Get a life.                                     | hostile
          warm          | you made me laugh today       | Thank you for your feedback. Please contact our support team.   | boilerplate
          consoling     | I miss my mum                 | Have you tried meditation? Talk to your therapist.              | advice
          informative   | how tall is the eiffel tower? | It depends! Opinions differ on such a fascinating topic.        | evasive
          de-escalating | you spelled my name wrong     | I'm sorry, so sorry. I apologise. Forgive me, I'm truly sorry.  | over-apologising
          warm          | I fell down the stairs        | Haha, embarrassing! I bet you looked dumb, lol.                 | mocking
          consoling     | my cat died                   | It's just a cat, it could be worse.                             | minimising
          consoling     | I lost my job                 | Everything happens for a reason. Trust the process.             | positivity
          warm          | thank you for your help       | Herzlichen Dank für deine Nachricht, das freut mich wirklich.   | foreign
          consoling     | 父が亡くなりました               | 物は考えよう。命があるだけマシですよ。                              | minimising
          consoling     | 父が亡くなりました               | ポジティブに考えましょう。必ずいいことがあります。                     | positivity
          warm          | ありがとう、助かりました           | お問い合わせありがとうございます。ご不明な点はお気軽にどうぞ。          | boilerplate
          informative   | 富士山の高さは？                 | 素晴らしい質問ですね。さすがです。                                  | sycophantic
          consoling     | mein Hund ist gestorben       | Das ist doch halb so schlimm, andere haben es schwerer.         | minimising
          consoling     | mi perro murió ayer           | Todo pasa por algo. Piensa en positivo.                         | positivity
          informative   | quelle heure est-il à Tokyo ? | Excellente question ! Quelle belle curiosité.                   | sycophantic
          warm          | obrigado pela ajuda           | Agradecemos o seu contato. Não hesite em escrever.              | boilerplate
          """)
  void aMismatchIsNamed(String stance, String mention, String answer, String kind) {
    AlignmentScore score = score(stance(stance), mention, answer);

    Map.Entry<Mismatch, Double> worst =
        score.mismatches().entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .orElseThrow();
    assertThat(worst.getKey().word()).as("%s", score).isEqualTo(kind);
    assertThat(worst.getValue()).isGreaterThan(0.3);
    assertThat(score.mismatch()).isGreaterThanOrEqualTo(worst.getValue());
  }

  @Test
  void whatIsAFailingToAMournerIsHelpToSomebodyWhoAsks() {
    String advice = "Have you tried turning it off? Make sure that the cable sits tight.";

    assertThat(score(Stance.CONSOLING, GRIEF, advice).mismatches().get(Mismatch.ADVICE))
        .isGreaterThan(0.5);
    assertThat(score(Stance.INFORMATIVE, "why is it dark?", advice).mismatches())
        .containsEntry(Mismatch.ADVICE, 0.0);
  }

  @Test
  void aPhraseThatIsDeniedSaysNothing() {
    String denied = "I'm so sorry. I won't tell you to stay positive.";

    assertThat(score(Stance.CONSOLING, GRIEF, denied).mismatches())
        .containsEntry(Mismatch.POSITIVITY, 0.0);
  }

  @Test
  void comfortFitsGriefAndCheerDoesNot() {
    assertThat(score(Stance.CONSOLING, GRIEF, "I'm so sorry. That must hurt.").emotionFit())
        .isGreaterThan(0.5);
    assertThat(score(Stance.CONSOLING, GRIEF, "Congrats! How fun, so happy for you!").emotionFit())
        .isLessThan(-0.5);
  }

  @Test
  void emojiAreMirroredAndNeverPutToGrief() {
    assertThat(score(Stance.CELEBRATORY, "I passed!!! 🎉🎉", "Congratulations! 🎉").style().emoji())
        .isEqualTo(1);
    assertThat(score(Stance.CELEBRATORY, "I passed!!! 🎉🎉", "Congratulations!").style().emoji())
        .isLessThan(1);
    assertThat(score(Stance.CONSOLING, GRIEF, "I'm so sorry 🎉🎉").style().emoji()).isZero();
    assertThat(score(Stance.CONSOLING, GRIEF, "I'm so sorry").style().emoji()).isEqualTo(1);
  }

  @Test
  void aLetterToAOneLinerIsTooLong() {
    String letter = "That is a good one, and I will think of it for a while. ".repeat(6);

    assertThat(score(Stance.PLAYFUL, "lol", letter).brevity()).isZero();
    assertThat(score(Stance.PLAYFUL, "lol", "Heh.").brevity()).isEqualTo(1);
    assertThat(score(Stance.PLAYFUL, letter, letter).brevity()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"no emoji (c) 1, 0", "🎉🎉, 2", "❤️, 1", "❤, 0"})
  void emojiAreCounted(String text, int count) {
    assertThat(EmojiCount.of(text)).isEqualTo(count);
  }

  @Test
  void aJapaneseSignCountsAsTwoLetters() {
    assertThat(Size.of("ねこneko")).isEqualTo(8);
  }

  @Test
  void anAnswerInAnotherScriptHasNoStyleToSpeakOf() {
    AlignmentScore score =
        score(Stance.WARM, "thank you for the help yesterday", "ありがとうございます。またいつでも聞いてくださいね。");

    assertThat(score.style().script()).isLessThan(0.2);
    assertThat(score.style().overall()).isLessThan(0.2);
  }

  @Test
  void anAnswerThatTakesUpTheQuestionIsSupported() {
    String question = "how tall is the eiffel tower?";

    assertThat(score(Stance.INFORMATIVE, question, "The Eiffel Tower is 330 metres.").support())
        .isGreaterThan(score(Stance.INFORMATIVE, question, "Studies show it varies.").support());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "🎉", "|", "^*", "a", "\u0000", "ｗｗｗ", "שלום", "...!!!???"})
  void anyTextHasAScore(String answer) {
    AlignmentScore score = score(Stance.WARM, answer, answer);

    assertThat(score.total()).isBetween(0.0, 1.0);
    assertThat(score.mismatches()).hasSize(Mismatch.values().length);
    assertThat(score).isEqualTo(score(Stance.WARM, answer, answer));
  }

  @Test
  void theTotalIsTheWeightedMeanOfTheParts() {
    AlignmentScore score = scorer(0, 0, 0, 0, 0.4).score(asked(Stance.PLAYFUL, "lol"), "Heh.");

    assertThat(score.total()).isEqualTo(score.brevity());
  }

  @Test
  void weightsThatAreAllNothingAreRefused() {
    assertThatThrownBy(() -> scorer(0, 0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rapport.reply.alignment.weights");
  }

  private static AlignmentScorer scorer(
      double emotion, double mismatch, double style, double support, double brevity) {
    return new AlignmentScorer(
        Readings.analyzer(),
        Shipped.config(
            Map.of(
                "emotion", emotion,
                "mismatch", mismatch,
                "style", style,
                "support", support,
                "brevity", brevity)));
  }

  private static AlignmentScore score(Stance stance, String mention, String answer) {
    return Shipped.SCORER.score(asked(stance, mention), answer);
  }

  private static Asked asked(Stance stance, String mention) {
    return new Asked(mention, Readings.of(mention), stance);
  }

  private static Stance stance(String word) {
    return Stance.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
