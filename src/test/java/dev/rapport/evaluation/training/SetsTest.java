package dev.rapport.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetsTest {

  @TempDir private Path data;

  @BeforeEach
  void makeFolders() throws IOException {
    for (String folder : List.of("goemotions", "brighter", "safety")) {
      Files.createDirectory(data.resolve(folder));
    }
  }

  @Test
  void readsGoEmotions() throws IOException {
    // Given
    Files.writeString(data.resolve("goemotions/labels.txt"), "joy anger neutral\n");
    Files.writeString(
        data.resolve("goemotions/dev.tsv"), "[NAME] is \"here\"\t0,1\tabc\nOk\t2\tdef\n");

    // When
    List<Example> examples = new GoEmotions(data).read("dev");

    // Then
    assertThat(examples)
        .containsExactly(
            new Example("  is \"here\"", Set.of("joy", "anger"), GoEmotions.SET),
            new Example("Ok", Set.of("neutral"), GoEmotions.SET));
  }

  @Test
  void readsBrighter() throws IOException {
    // Given
    Files.writeString(
        data.resolve("brighter/brighter.deu.train.tsv"),
        "anger,joy\n0,1\tSchön!\tWirklich\n0,0\tDer Zug kommt um neun.\n");

    // When
    List<Example> examples = new Brighter(data).read("de", "train");

    // Then
    assertThat(examples)
        .containsExactly(
            new Example("Schön!\tWirklich", Set.of("joy"), Brighter.SET),
            new Example("Der Zug kommt um neun.", Set.of(), Brighter.SET));
  }

  @Test
  void readsSurge() throws IOException {
    // Given texts with quotes, commas and line ends
    Files.writeString(
        data.resolve("safety/surge-toxicity-en.csv"),
        "text,is_toxic\n\"Shut up,\nyou \"\"genius\"\"\",Toxic\nNice day,Not Toxic\n");

    // When
    List<Example> examples = new Surge(data).read();

    // Then
    assertThat(examples)
        .containsExactly(
            new Example("Shut up,\nyou \"genius\"", Set.of("offensive"), Surge.SET),
            new Example("Nice day", Set.of(), Surge.SET));
  }

  @Test
  void takesSentimentFromEmotionsOfOneColour() {
    // Given
    List<Example> comments =
        List.of(
            comment("joy"),
            comment("anger", "fear"),
            comment("neutral"),
            comment("joy", "anger"),
            comment("confusion"),
            comment("neutral", "joy"));

    // When
    List<Example> coloured = Tasks.coloured(comments);

    // Then
    assertThat(coloured)
        .extracting(Example::labels)
        .containsExactly(Set.of("positive"), Set.of("negative"), Set.of("neutral"));
  }

  @Test
  void takesSentimentFromPostsWithOneFeelingOrNone() {
    // Given
    List<Example> posts =
        List.of(
            comment("joy", "surprise"),
            comment("sadness", "anger"),
            comment(),
            comment("joy", "sadness"),
            comment("surprise"));

    // When
    List<Example> felt = Tasks.felt(posts);

    // Then
    assertThat(felt)
        .extracting(Example::labels)
        .containsExactly(Set.of("positive"), Set.of("negative"), Set.of("neutral"));
  }

  private static Example comment(String... labels) {
    return new Example("words", Set.of(labels), "any");
  }
}
