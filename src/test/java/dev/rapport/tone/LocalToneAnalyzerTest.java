package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.tone.ToneAnalyzer.Language;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalToneAnalyzerTest {

  private static final ToneAnalyzer ANALYZER = LocalToneAnalyzer.standard();

  @ParameterizedTest
  @NullAndEmptySource
  @MethodSource({"hostile", "random"})
  void readsAnyText(String text) {
    // Given a text that may hold anything

    // When
    ToneReading reading = ANALYZER.read(text, text);

    // Then
    assertThat(scores(reading)).allMatch(score -> score >= 0 && score <= 1);
    assertThat(reading.sentiment().score()).isBetween(-1.0, 1.0);
    assertThat(reading.emotions()).containsOnlyKeys(Emotion.values());
    assertThat(reading.because()).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
    assertThat(ANALYZER.language(text, text))
        .isEqualTo(
            new Language(reading.language(), reading.languageConfidence(), reading.script()));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "😂".repeat(5000),
        "a".repeat(10_000),
        "a ".repeat(5000),
        "i want to die ".repeat(700),
        "not sad no happy ".repeat(600),
        "good but ".repeat(1100),
        "ㅋ".repeat(10_000),
        "不开心".repeat(3000),
        "\uFDFA".repeat(10_000),
        "k\u0300\u0301\u0302i\u0304\u0305l\u0306l\u0307 ".repeat(500),
        "\0".repeat(500),
        "\uD83D",
        "\uDE02 high and low \uD83D",
        "\u200B\u200D\uFE0F\u2060",
        "\u202Eesrever\u2066 \u2069",
        "\uDB40\uDC41\uDB40\uDC7F tagged",
        "https://example.org/a?b=c",
        "*".repeat(10_000),
        "a*".repeat(5000),
        "'".repeat(10_000),
        "#".repeat(5000) + "@".repeat(5000),
        "mixed 日本語 и русский و عربي हिन्दी 한국어",
        "?!?!?!",
        "\n\r\t\u2028\u00A0");
  }

  static Stream<String> random() {
    Random random = new Random(7);
    return IntStream.range(0, 200)
        .mapToObj(i -> random.ints(40, 0, 0x10000).mapToObj(c -> "" + (char) c))
        .map(characters -> characters.reduce("", String::concat));
  }

  @Test
  void readsTheSameTextTheSameWay() {
    // Given
    String text = "great, another outage 🙄 just what I needed";

    // When
    ToneReading again = LocalToneAnalyzer.standard().read(text, "en");

    // Then
    assertThat(again).isEqualTo(ANALYZER.read(text, "en"));
    assertThat(again.because()).isEqualTo(ANALYZER.read(text, "en").because());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i want to ki\u200Bll my\u200Dself",
        "i want to 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟",
        "i want to ｋｉｌｌ ｍｙｓｅｌｆ",
        "i want to k!ll mys3lf",
        "i want to k i l l myself",
        "i waaaant to kiiiill myself",
        "I WANT TO KILL MYSELF",
        "i want to kïll mÿself"
      })
  void hearsDistressThroughDisguise(String text) {
    // Given words that a plain search would not find

    // When
    ToneReading reading = ANALYZER.read(text, "");

    // Then
    assertThat(reading.distress()).isGreaterThan(0.5);
  }

  @Test
  void readsALongTextAtItsEndToo() {
    // Given
    String text = "the weather was fine. ".repeat(400) + "I don't want to live anymore";

    // When
    ToneReading reading = ANALYZER.read(text, "");

    // Then
    assertThat(reading.distress()).isGreaterThan(0.5);
  }

  @Test
  void trustsItselfLessWithFewWordsOrNoEvidence() {
    // Given
    String clear = "I am so happy and excited, this is the best day of my life";

    // When
    double confidence = ANALYZER.read(clear, "").confidence();

    // Then
    assertThat(confidence).isBetween(0.8, 1.0);
    assertThat(ANALYZER.read("happy", "").confidence()).isLessThan(confidence);
    assertThat(ANALYZER.read("the train leaves from the other platform today", "").confidence())
        .isLessThan(confidence);
    assertThat(ANALYZER.read("zug weg lol", "").confidence()).isLessThan(confidence / 2);
    assertThat(ANALYZER.read("мен бүгін өте бақыттымын, бұл ең жақсы күн", "").confidence())
        .isLessThan(confidence / 2);
  }

  @Test
  void saysWhatItRestsOnStrongestFirst() {
    // Given
    String text = "I'm furious, the new update is broken 😡";

    // When
    ToneReading reading = ANALYZER.read(text, "");

    // Then
    assertThat(reading.because())
        .startsWith("cue anger: furious", "emoji: 😡")
        .contains("lexicon: broken (-2.1)");
  }

  @Test
  void putsDistressBeforeAllOtherEvidence() {
    // Given
    String text = "this is the best, most wonderful goodbye, I want to end my life";

    // When
    ToneReading reading = ANALYZER.read(text, "");

    // Then
    assertThat(reading.because()).first().isEqualTo("cue distress: end my life");
  }

  private static DoubleStream scores(ToneReading r) {
    return DoubleStream.concat(
        r.emotions().values().stream().mapToDouble(Double::doubleValue),
        DoubleStream.of(
            r.languageConfidence(),
            r.sentiment().negative(),
            r.sentiment().neutral(),
            r.sentiment().positive(),
            r.irony(),
            r.offensive(),
            r.hate(),
            r.distress(),
            r.urgency(),
            r.register().formality(),
            r.register().emoji(),
            r.register().caps(),
            r.confidence()));
  }
}
