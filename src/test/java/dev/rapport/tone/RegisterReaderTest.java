package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.tone.ToneReading.Register;
import dev.rapport.tone.ToneReading.Register.Length;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterReaderTest {

  private static final TextParser PARSER = new TextParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear Sir or Madam, I would like to ask for a refund. Kind regards. | yo gimme a refund lol",
        "Sehr geehrte Damen und Herren, könnten Sie mir helfen? | ey alter, kannst du mir mal eben helfen",
        "申し訳ございませんが、教えていただけますでしょうか | まじで草ww",
        "Estimado señor, le agradecería una respuesta. | jaja q onda wey"
      })
  void tellsFormalFromCasual(String formal, String casual) {
    // Given two ways of writing

    // When
    double formality = read(formal).formality();

    // Then
    assertThat(formality).isGreaterThan(0.6);
    assertThat(read(casual).formality()).isLessThan(0.4);
  }

  @ParameterizedTest
  @CsvSource({
    "'', SHORT, 0, 0",
    "thanks a lot, SHORT, 0, 0",
    "nice 😂, SHORT, 1, 0",
    "a fine day 🌞, SHORT, 0.333, 0",
    "🎉🎉🎉, SHORT, 1, 0",
    "WHY IS THIS BROKEN, SHORT, 0, 1",
    "the USA won, SHORT, 0, 0",
    "this is NOT FUNNY, SHORT, 0, 0.571",
    "今日は仕事がとても忙しくて本当に疲れたけど明日は休みなので友達と出かける, MEDIUM, 0, 0"
  })
  void measuresLengthEmojiAndShouting(String text, Length length, double emoji, double caps) {
    // Given a text

    // When
    Register register = read(text);

    // Then
    assertThat(register.length()).isEqualTo(length);
    assertThat(register.emoji()).isEqualTo(emoji);
    assertThat(register.caps()).isEqualTo(caps);
  }

  private static Register read(String text) {
    return RegisterReader.read(PARSER.parse(text, ""));
  }
}
