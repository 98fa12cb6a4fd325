package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.evaluation.tone.Tones;
import dev.rapport.reply.Readings;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToneLinesTest {

  private final ObjectMapper json = new ObjectMapper();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void eachLineGetsItsReadingInOrder() throws IOException {
    // When
    read("I love this!\r\n\nthis is awful and I hate it\n\u0000\nlast");

    // Then
    assertThat(labels()).containsExactly("positive", "neutral", "negative", "neutral", "neutral");
    assertThat(json.readValue(lines().getFirst(), ToneReading.class))
        .isEqualTo(Readings.of("I love this!"));
  }

  @Test
  void manyLinesKeepTheirOrder() throws IOException {
    // Given
    List<String> texts = IntStream.range(0, 10_000).mapToObj(i -> "text " + i).toList();

    // When
    new ToneLines(new Tones(), "").read(new StringReader(String.join("\n", texts)), out);

    // Then
    List<String> read = new ArrayList<>();
    for (String line : lines()) {
      read.add(json.readTree(line).at("/because/0").asText());
    }
    assertThat(read).isEqualTo(texts);
  }

  @Test
  void anEmptyInputHasNoLineAndALineEndMakesNoOther() throws IOException {
    // When
    read("");
    read("one\n");

    // Then
    assertThat(lines()).hasSize(1);
  }

  @Test
  void brokenBytesAreReplacedAndNothingIsCut() throws IOException {
    // Given
    byte[] bytes =
        "so \u00FF\u00ED\u00A0\u0080 good\nI love it\n".getBytes(StandardCharsets.ISO_8859_1);

    // When
    new ToneLines(Readings.analyzer(), "")
        .read(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), out);

    // Then
    assertThat(labels()).containsExactly("positive", "positive");
  }

  @Test
  void anEndlessLineIsReadAtItsStartAndItsEnd() throws IOException {
    // Given
    List<String> texts = new CopyOnWriteArrayList<>();
    ToneAnalyzer analyzer = new Recording(texts);
    String start = "a".repeat(1 << 16);
    String end = "z".repeat(1 << 16);

    // When
    new ToneLines(analyzer, "fr")
        .read(new StringReader(start + "m".repeat(3_000_000) + end + "\r\nnext\n"), out);
    texts.sort(Comparator.comparing(String::length).reversed());

    // Then
    assertThat(texts).hasSize(2);
    assertThat(texts.getFirst()).startsWith(start).endsWith(end).hasSizeLessThan(300_000);
    assertThat(texts.getLast()).isEqualTo("next");
    assertThat(json.readTree(lines().getFirst()).at("/language").asText()).isEqualTo("fr");
  }

  @Test
  void whoTypesGetsAReadingBeforeTheEnd() throws Exception {
    // Given
    PipedWriter typed = new PipedWriter();
    PipedReader in = new PipedReader(typed);
    CompletableFuture<Void> reading =
        CompletableFuture.runAsync(
            () -> {
              try {
                new ToneLines(Readings.analyzer(), "").read(in, out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    // When
    typed.write("I love this!\n");
    typed.flush();

    // Then
    await().untilAsserted(() -> assertThat(labels()).containsExactly("positive"));
    assertThat(reading).isNotDone();
    typed.close();
    reading.join();
  }

  @Test
  void whenNobodyListensAnyMoreItEnds() {
    // Given
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    // Then
    assertThatThrownBy(
            () -> new ToneLines(Readings.analyzer(), "").read(new StringReader("a\nb\n"), closed))
        .isInstanceOf(UncheckedIOException.class);
  }

  private void read(String text) throws IOException {
    new ToneLines(Readings.analyzer(), "").read(new StringReader(text), out);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private List<String> labels() throws IOException {
    List<String> labels = new ArrayList<>();
    for (String line : lines()) {
      JsonNode reading = json.readTree(line);
      labels.add(reading.at("/sentiment/label").asText());
    }
    return labels;
  }

  /** Keeps what it was asked; the language of the reading is what it was told. */
  private record Recording(List<String> texts) implements ToneAnalyzer {

    @Override
    public ToneReading read(String words, String platformLanguage) {
      texts.add(words);
      return Readings.analyzer().read("", platformLanguage);
    }

    @Override
    public Language language(String words, String platformLanguage) {
      throw new AssertionError("nobody asks for it");
    }
  }
}
