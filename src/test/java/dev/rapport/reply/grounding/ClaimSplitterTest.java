package dev.rapport.reply.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimSplitterTest {

  private static final String ASKED = "I waited 40 minutes for my train to Berlin";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The tower is 330 metres tall.",
        "en | It opened in March 1889.",
        "en | He works for Siemens.",
        "en | NASA had a hand in it.",
        "en | Parking costs five euros.",
        "en | We are open on public holidays.",
        "en | Water boils at a hundred degrees.",
        "en | Did you know that the moon is 384,000 km away?",
        "en | I think it was in 1969.",
        "en | Yes, trains to Berlin take 40 minutes.",
        "en | That will be $5.",
        "en | It opens at 9:30.",
        "en | It is 330m tall.",
        "en | In 1889.",
        "en | The fair is on Friday.",
        "en | It closes on a Friday in May.",
        "de | Der Laden schließt am Freitag.",
        "en | Studies show that sleep helps.",
        "ja | 東京タワーは333メートルです。",
        "ja | 営業時間は朝からです。",
        "ja | オーストラリアの首都はキャンベラです。",
        "ja | NASAが関わっていました。",
        "ja | 『羅生門』という映画です。",
        "ja | 送料は１０００円です。",
        "de | Der Turm ist 330 Meter hoch.",
        "de | Der Eintritt kostet fünf Euro.",
        "de | Das war der alte Konrad Zuse.",
        "es | La entrada cuesta cinco euros.",
        "fr | Le musée est ouvert le lundi.",
        "it | Il museo è chiuso il lunedì.",
        "pt | O museu fica em Lisboa.",
        "ru | Башня построена в 1889 году.",
        "zh | 堪培拉是澳大利亚的首都。",
        "ko | 캔버라는 호주의 수도입니다.",
        "hi | कैनबरा ऑस्ट्रेलिया की राजधानी है।",
        "nl | De toren is 330 meter hoog.",
        "nl | Dat zei Einstein ook.",
      })
  void statesAFact(String language, String sentence) {
    assertThat(ClaimSplitter.split(sentence, language, ASKED))
        .singleElement()
        .returns(true, Sentence::claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | I am so sorry that you had to wait.",
        "en | 40 minutes is a long time to stand on a platform.",
        "en | Berlin will still be there tomorrow.",
        "en | I am a bot, and I cannot check that.",
        "en | I don't know when it opens.",
        "en | Which train was it?",
        "en | Did you mean the 2019 timetable?",
        "en | Yes, that is annoying.",
        "en | That sounds lovely!",
        "en | Happy Birthday to you!",
        "en | Hello from here, number 17.",
        "en | Thanks for your message #42!",
        "en | Noted as 8f3a-22.",
        "en | PONG",
        "en | I think you would like Lisbon.",
        "en | I am here 24/7.",
        "en | Thank you, that was kind.",
        "en | I'm Rapport, by the way.",
        "en | OK, a person can look into it.",
        "en | If it can't wait, call your emergency number: in the EU, 112.",
        "ja | それはつらかったですね。",
        "ja | わたしはボットなので、確かめられません。",
        "ja | どの電車でしたか？",
        "ja | 40分は長いですね。",
        "de | Das tut mir leid, das Warten nervt.",
        "de | Danke für Ihre Nachricht!",
        "es | ¡Qué alegría leerte!",
        "fr | C'est dur, je suis désolé.",
        "it | Che bella notizia!",
        "pt | Que bom ler isso!",
        "ru | Мне очень жаль.",
        "zh | 听起来真不错。",
        "ko | 정말 힘드셨겠어요.",
        "hi | यह सुनकर दुख हुआ।",
      })
  void statesNothingThatCouldBeChecked(String language, String sentence) {
    assertThat(ClaimSplitter.split(sentence, language, ASKED + " Rapport"))
        .singleElement()
        .returns(false, Sentence::claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Ask Dr. Meyer about it. She knows. | 2",
        "en | J. R. R. Tolkien wrote it. | 1",
        "en | It costs 3.50 at example.com/a.b today. | 1",
        "en | Really?! Wow... | 2",
        "ja | 朝9時です。お待ちしています！どうぞ。 | 3",
        "de | Das ist z.B. am Montag. Bis dann. | 2",
      })
  void sentencesEndWhereTheyEnd(String language, String text, int count) {
    assertThat(Sentences.of(text, language)).hasSize(count);
    assertThat(String.join("", Sentences.of(text, language))).isEqualTo(text);
  }

  @Test
  void aLineEndsASentence() {
    assertThat(Sentences.of("Hello\nyou. There", "en"))
        .containsExactly("Hello\n", "you. ", "There");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".", "?", "。", "1.", "1,", "A ", "『", "a'", "\n", "(", "\u0301", "%", "$ ", "é.", "😀",
        "\uD83D"
      })
  @Timeout(20)
  void hostileTextIsTakenApartInTime(String part) {
    // Given
    String text = part.repeat(GroundReply.LONGEST / part.length());

    // When, Then
    assertThat(ClaimSplitter.split(text, "en", text))
        .extracting(Sentence::text)
        .satisfies(all -> assertThat(String.join("", all)).isEqualTo(text));
  }
}
