package dev.rapport.tone.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToneModelFileTest {

  private static final int CLUES = 3;

  @Test
  void readsWhatItWrote() throws IOException {
    // Given
    byte[] file = file(model());

    // When
    ToneModel read = ToneModelFile.read(new ByteArrayInputStream(file), CLUES);

    // Then
    Features features = read.spaces().get("en").features("what a day", new float[] {1, 0, 0.5f});
    Head before = model().groups().get("emotion.en").getFirst();
    Head after = read.groups().get("emotion.en").getFirst();
    assertThat(after.label()).isEqualTo("joy");
    assertThat(after.score(features)).isEqualTo(before.score(features)).isBetween(0.0, 1.0);
    assertThat(after.parts(features, Optional.of(new float[Meaning.LENGTH])))
        .isEqualTo(before.parts(features, Optional.of(new float[Meaning.LENGTH])));
    assertThat(read.certainties().get("en").of(0.9, 5, false))
        .isEqualTo(model().certainties().get("en").of(0.9, 5, false));
  }

  @Test
  void writesTheSameModelAsTheSameBytes() throws IOException {
    // Given
    byte[] once = file(model());

    // When
    byte[] again = file(model());

    // Then
    assertThat(again).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.3, 0.7, 0.999})
  void refusesAFileThatIsCutOff(double share) throws IOException {
    // Given
    byte[] file = file(model());
    byte[] part = Arrays.copyOf(file, (int) (share * file.length));

    // When
    var reading =
        assertThatThrownBy(() -> ToneModelFile.read(new ByteArrayInputStream(part), CLUES));

    // Then
    reading.isInstanceOf(ToneModelException.class).hasMessageMatching("the tone model .*");
  }

  @Test
  void refusesAnotherVersion() throws IOException {
    // Given
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(file(model()))).readAllBytes();
    plain[7]++;

    // When
    var reading = assertThatThrownBy(() -> ToneModelFile.read(zipped(plain), CLUES));

    // Then
    reading.hasMessage("the tone model is of another version of Rapport");
  }

  @Test
  void refusesAModelThatWasTrainedWithOtherClues() throws IOException {
    // Given
    byte[] file = file(model());

    // When
    var reading =
        assertThatThrownBy(() -> ToneModelFile.read(new ByteArrayInputStream(file), CLUES + 1));

    // Then
    reading.hasMessage("the tone model was trained with other clues");
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    // Given
    byte[] text = "not a model at all".getBytes();

    // When
    var reading = assertThatThrownBy(() -> ToneModelFile.read(zipped(text), CLUES));

    // Then
    reading.hasMessage("the tone model is no tone model");
  }

  private static ByteArrayInputStream zipped(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static byte[] file(ToneModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ToneModelFile.write(model, bytes);
    return bytes.toByteArray();
  }

  private static ToneModel model() {
    int buckets = 1 << 8;
    FeatureSpace space =
        FeatureSpace.learn("en", buckets, Set.of("not"), List.of("what a day", "not a day"));
    double[] weights = new double[buckets];
    Arrays.setAll(weights, i -> Math.sin(i));
    Head joy =
        new Head(
            "joy",
            Weights.of(weights),
            Weights.of(new double[] {1, -1, 0.5}),
            0.25,
            Weights.of(new double[Meaning.LENGTH]),
            0,
            new Calibration(1.5f, 0, -0.5f),
            new Calibration(1, 2, 0.5f));
    Certainty certainty =
        new Certainty(new Calibration(1, 0.1f, 0), new Calibration(1.1f, 0.1f, 0));
    return new ToneModel(
        CLUES, Map.of("en", space), Map.of("emotion.en", List.of(joy)), Map.of("en", certainty));
  }
}
