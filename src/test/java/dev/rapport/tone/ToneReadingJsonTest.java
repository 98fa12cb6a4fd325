package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ToneReadingJsonTest {

  private final ObjectMapper json = new ObjectMapper();
  private final ToneReading reading =
      LocalToneAnalyzer.standard().read("your update broke my build, I'm furious!!", "en");

  @Test
  void isWrittenInLowerCase() {
    // Given a reading

    // When
    JsonNode tree = json.valueToTree(reading);

    // Then
    assertThat(tree.at("/sentiment/label").asText()).isEqualTo("negative");
    assertThat(tree.at("/register/length").asText()).isEqualTo("short");
    assertThat(tree.at("/intent").asText()).isEqualTo("complaint");
    assertThat(tree.at("/emotions/anger").asDouble()).isGreaterThan(0.5);
    assertThat(tree.at("/emotions").fieldNames())
        .toIterable()
        .containsExactly(
            "anger",
            "disgust",
            "fear",
            "joy",
            "sadness",
            "surprise",
            "optimism",
            "love",
            "gratitude",
            "amusement",
            "neutral");
    assertThat(tree.fieldNames())
        .toIterable()
        .containsExactly(
            "language",
            "languageConfidence",
            "script",
            "sentiment",
            "emotions",
            "irony",
            "offensive",
            "hate",
            "distress",
            "urgency",
            "register",
            "intent",
            "confidence",
            "because");
  }

  @Test
  void comesBackAsItWas() throws Exception {
    // Given
    String written = json.writeValueAsString(reading);

    // When
    ToneReading read = json.readValue(written, ToneReading.class);

    // Then
    assertThat(read).isEqualTo(reading);
  }
}
