package dev.rapport.evaluation.tone.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.evaluation.tone.Heads;
import dev.rapport.evaluation.tone.Outcome;
import dev.rapport.evaluation.tone.ToneEvaluation;
import dev.rapport.evaluation.tone.Tones;
import dev.rapport.evaluation.tone.data.DataFolder;
import dev.rapport.evaluation.tone.data.DataFolder.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneReportTest {

  private static final String MARKUP = "<b>|`joy`](http://x.example)";

  @TempDir Path folder;

  private ToneReport report;

  @BeforeEach
  void evaluate() throws IOException {
    write("brighter.deu.dev.tsv", MARKUP + ",anger\n1,0\tsecret one\n0,1\tsecret two\n");
    write("brighter.rus.dev.tsv", "joy,anger\n1,0\tsecret three\n");
    write("offensive.en.tsv", "secret four offensive=0.9\toff\nsecret five\tnot\nsecret six\t?\n");
    write("goemotions/labels.txt", "joy\nanger\nneutral\n");
    write("goemotions/dev.tsv", "positive secret seven\t0\tx\nsecret eight\t2\ty\n");
    write("other|<file>.txt", "secret nine");
    Found found = DataFolder.read(folder.resolve("data"));
    Heads heads = new Heads("brighter.de", Map.of("secret one", Map.of(MARKUP, 0.75)));
    ToneEvaluation evaluation = new ToneEvaluation(new Tones(), heads, Set.of("offensive"));
    List<Outcome> outcomes = found.sets().stream().map(evaluation::measure).toList();
    report = new ToneReport(new Evaluated(outcomes, found.troubles(), found.skipped()));
  }

  @Test
  void theReportTellsEachSetAndWhatWasNotMeasured() throws IOException {
    // When
    report.write(folder.resolve("deep/out"));

    // Then
    String markdown = Files.readString(folder.resolve("deep/out/report.md"));
    assertThat(markdown)
        .contains("| GoEmotions, sentiment | 2 | macro recall | 1.000 | 1.000 to 1.000 | ≥ 0.70 |")
        .contains("target ≥ 0.50: reached")
        .contains("**Seen in training**")
        .contains("BRIGHTER rus: there are no heads brighter.ru")
        .contains("offensive.en.tsv: 1, first line 3")
        .contains("other\\|&lt;file&gt;.txt: nothing known by this name")
        .contains("| meant ↓ said → | offensive | not offensive |")
        .contains("| anger | 0 | 0 | 1 | 1 |")
        .contains("![](reliability-3.svg)")
        .contains("| offensive.en | Surge, in turns | 1000 |");
  }

  @Test
  void noTextOfASetAndNoMarkupOfALabelGetsIn() throws IOException {
    // When
    report.write(folder.resolve("out"));

    // Then
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.toList())
          .hasSize(7)
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("secret"))
          .filteredOn(file -> !file.toString().endsWith(".json"))
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("<b>", "|`joy"));
    }
    assertThat(report.table()).doesNotContain("secret").hasLineCount(3);
  }

  @Test
  void everyPlotIsADrawing() throws Exception {
    // When
    report.write(folder.resolve("out"));

    // Then
    for (String plot : List.of("figures.svg", "speed.svg", "reliability-1.svg")) {
      String name =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(folder.resolve("out").resolve(plot).toFile())
              .getDocumentElement()
              .getNodeName();
      assertThat(name).as(plot).isEqualTo("svg");
    }
  }

  @Test
  void programsGetTheSameFigures() throws IOException {
    // When
    report.write(folder.resolve("out"));

    // Then
    JsonNode figures = new ObjectMapper().readTree(folder.resolve("out/figures.json").toFile());
    JsonNode brighter = figures.at("/sets/0");
    assertThat(brighter.at("/name").asText()).isEqualTo("BRIGHTER deu");
    assertThat(brighter.at("/metric").asText()).isEqualTo("macro F1 over labels");
    assertThat(brighter.at("/figure").asDouble()).isEqualTo(0.5);
    assertThat(brighter.at("/target/value").asDouble()).isEqualTo(0.5);
    assertThat(brighter.at("/reached").asBoolean()).isTrue();
    assertThat(brighter.at("/classes/0/name").asText()).isEqualTo(MARKUP);
    assertThat(brighter.at("/classes/1/recall").asDouble()).isZero();
    assertThat(brighter.at("/calibration/bins")).hasSize(10);
    assertThat(brighter.at("/micros/median").asDouble()).isPositive();
    assertThat(brighter.has("confusion")).isFalse();
    assertThat(figures.at("/sets/2/confusion").toString()).isEqualTo("[[1,0],[0,1]]");
    assertThat(figures.at("/sets/2/seenInTraining").asBoolean()).isTrue();
    assertThat(figures.at("/notTrained/0/group").asText()).isEqualTo("brighter.ru");
    assertThat(figures.at("/unreadable/0/first/0").asInt()).isEqualTo(3);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("data").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
