package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingSystemTest {

  @ParameterizedTest
  @CsvSource({
    "hello, Latn",
    "привет, Cyrl",
    "今日は寒い, Jpan",
    "カタカナ, Jpan",
    "今天很冷, Hani",
    "안녕, Hang",
    "مرحبا, Arab",
    "नमस्ते, Deva",
    "สวัสดี, Thai",
    "γειά, Grek",
    "שלום, Hebr",
    "ᚠᚢᚦ, Zzzz",
    "123 !? 😂, Zyyy",
    "'', Zyyy",
    "lol それな, Jpan",
    "ok понятно, Cyrl"
  })
  void isThatOfMostLetters(String text, String code) {
    // Given a text

    // When
    WritingSystem script = WritingSystem.of(text);

    // Then
    assertThat(script.code()).isEqualTo(code);
  }
}
