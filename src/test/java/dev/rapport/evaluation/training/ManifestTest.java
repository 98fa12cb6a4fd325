package dev.rapport.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.post.Sha256;
import dev.rapport.tone.ClueReader;
import dev.rapport.tone.heads.ToneModel;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is packed is what the manifest says. */
class ManifestTest {

  private final JsonNode manifest = new ObjectMapper().readTree(packed("tone-model.json"));

  ManifestTest() throws IOException {}

  @Test
  void namesThePackedFile() throws IOException {
    // Given
    byte[] model = packed(manifest.get("file").asText());

    // When
    String sha256 = Sha256.hex(model);

    // Then
    assertThat(sha256).isEqualTo(manifest.get("sha256").asText());
    assertThat(model).hasSize(manifest.get("bytes").asInt()).hasSizeLessThan(5_000_000);
  }

  /** When a line of a word list changes, the heads weigh it as they learned to before it. */
  @Test
  void wasTrainedWithTheseWordLists() {
    // Given the lists as they are

    // When
    String lists = ClueReader.lists();

    // Then
    assertThat(manifest.get("lists").asText())
        .as("word lists changed: run './rapport train-tone --data DIR' to make the model anew")
        .isEqualTo(lists);
  }

  @Test
  void countsTheExemplars() throws IOException {
    // Given
    int exemplars = 0;
    for (String language : Exemplars.LANGUAGES) {
      exemplars += Exemplars.read(language).size();
    }

    // When
    int counted = manifest.get("exemplars").asInt();

    // Then
    assertThat(counted).isEqualTo(exemplars);
  }

  private static byte[] packed(String name) throws IOException {
    try (var in = ToneModel.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
