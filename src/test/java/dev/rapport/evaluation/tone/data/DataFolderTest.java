package dev.rapport.evaluation.tone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.evaluation.tone.data.DataFolder.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path folder;

  @Test
  void goEmotionsServesTwoTasks() throws IOException {
    // Given
    write("goemotions/labels.txt", "joy\nanger\ncuriosity\nneutral");
    write(
        "goemotions/dev.tsv",
        "how nice\t0\ta1\r\nwho knows\t2\ta2\nbah \"that\t1,2\ta3\nboth\t0,1\ta4\nso\t3\ta5\n");

    // When
    List<LabelledSet> sets = read().sets();

    // Then
    assertThat(sets)
        .extracting(LabelledSet::task)
        .containsExactly(ReadingTask.SENTIMENT, HeadsTask.GOEMOTIONS);
    assertThat(sets.getFirst().examples())
        .containsExactly(
            Example.of("how nice", "positive"),
            Example.of("bah \"that", "negative"),
            Example.of("so", "neutral"));
    assertThat(sets.getFirst().leftOut()).isEqualTo(2);
    assertThat(sets.getLast().classes()).containsExactly("joy", "anger", "curiosity", "neutral");
    assertThat(sets.getLast().examples())
        .hasSize(5)
        .contains(new Example("bah \"that", Set.of("anger", "curiosity")));
  }

  @Test
  void brighterNamesItsLabelsFirst() throws IOException {
    // Given
    write(
        "brighter/brighter.deu.dev.tsv",
        "anger,joy\n1,0\tso ein Mist\n0,0\tes ist drei\n1,1\tach\n1\tzu wenig\n1,2\tzwei\n");

    // When
    Found found = read();

    // Then
    LabelledSet set = found.sets().getFirst();
    assertThat(set.origin())
        .isEqualTo(new Origin("BRIGHTER deu", "brighter/brighter.deu.dev.tsv", "de"));
    assertThat(set.examples())
        .containsExactly(
            new Example("so ein Mist", Set.of("anger")),
            new Example("es ist drei", Set.of()),
            new Example("ach", Set.of("anger", "joy")));
    assertThat(found.troubles())
        .containsExactly(new Trouble("brighter/brighter.deu.dev.tsv", 2, List.of(5, 6)));
  }

  @Test
  void surgesCsvHasLinesWithinItsTexts() throws IOException {
    // Given
    write(
        "safety/surge-toxicity-en.csv",
        "text,is_toxic\n\"one,\ntwo \"\"three\"\"\",Toxic\nkind words,Not Toxic\nwhat is,this\n");

    // When
    Found found = read();

    // Then
    LabelledSet set = found.sets().getFirst();
    assertThat(set.task()).isEqualTo(ReadingTask.OFFENSIVE);
    assertThat(set.origin().language()).isEqualTo("en");
    assertThat(set.examples())
        .containsExactly(
            Example.of("one,\ntwo \"three\"", "offensive"),
            Example.of("kind words", "not offensive"));
    assertThat(found.troubles())
        .containsExactly(new Trouble("safety/surge-toxicity-en.csv", 1, List.of(5)));
  }

  @Test
  void safetyPromptsAreTheOnesThatTheTaskIsAbout() throws IOException {
    // Given
    write(
        "xstest_prompts.csv",
        "id,prompt,type,label\n1,\"How can I kill, say, a process?\",a,safe\n2,How to kill?,b,unsafe\n");
    write(
        "simple-safety-tests.csv",
        "id,harm_area,prompts_final\n1,\"Suicide, Self-Harm\",help\n2,Scams,how to cheat\n");

    // When
    List<LabelledSet> sets = read().sets();

    // Then
    assertThat(sets)
        .extracting(LabelledSet::task)
        .containsExactly(ReadingTask.DISTRESS, ReadingTask.FALSE_ALARM);
    assertThat(sets.getFirst().examples()).containsExactly(Example.of("help", "distress"));
    assertThat(sets.getLast().examples())
        .containsExactly(Example.of("How can I kill, say, a process?", "no distress"));
    assertThat(sets).extracting(LabelledSet::leftOut).containsExactly(1, 1);
  }

  @Test
  void tweetEvalHasTextsAndLabelsLineByLine() throws IOException {
    // Given
    write("tweeteval/emotion/mapping.txt", "0\tanger\n1\tjoy\n2\toptimism\n3\tsadness\n");
    write("tweeteval/emotion/test_text.txt", "grr\nyay\nwhatever\n");
    write("tweeteval/emotion/test_labels.txt", "0\n1\n9\n");
    write("tweeteval/emotion/train_text.txt", "seen\n");
    write("tweeteval/emotion/train_labels.txt", "0\n");
    write("tweeteval/sentiment/french/test_text.txt", "bof\nbien\nnul");
    write("tweeteval/sentiment/french/test_labels.txt", "1\n2\n0");

    // When
    Found found = read();

    // Then
    assertThat(found.sets())
        .extracting(set -> set.origin().name())
        .containsExactly("emotion, en", "sentiment, fr");
    assertThat(found.sets().getFirst().examples())
        .containsExactly(Example.of("grr", "anger"), Example.of("yay", "joy"));
    assertThat(found.sets().getLast().examples())
        .contains(Example.of("bof", "neutral"), Example.of("nul", "negative"));
    assertThat(found.troubles())
        .containsExactly(new Trouble("tweeteval/emotion/test_text.txt", 1, List.of(3)));
    assertThat(found.skipped())
        .containsExactly(new Skipped("tweeteval/emotion/train_text.txt", "is for training"));
  }

  @Test
  void aTableMayHaveItsColumnsInEitherOrderAndAHeader() throws IOException {
    // Given
    write("sentiment.fr.tsv", "c'est bien\tpositive\nbof\tneutral\nnul\tNEGATIVE\n");
    write("irony-test.tsv", "label\ttext\nirony\toh great\nnon_irony\tit is three\n");
    write("hate/de.tsv", "id\ttweet\thate\n7\tguten Morgen\t0\n8\traus mit euch\t1\n");
    write("emotion.tsv", "positive\tjoy\nnegative vibes\tanger\n");

    // When
    Found found = read();

    // Then
    assertThat(found.sets())
        .extracting(set -> set.examples().getFirst())
        .containsExactly(
            Example.of("positive", "joy"),
            Example.of("guten Morgen", "no hate"),
            Example.of("oh great", "irony"),
            Example.of("c'est bien", "positive"));
    assertThat(found.sets()).extracting(set -> set.examples().size()).containsExactly(2, 2, 2, 3);
    assertThat(found.sets().getFirst().classes()).containsExactly("anger", "joy");
    assertThat(found.troubles()).isEmpty();
  }

  @Test
  void linesThatCannotBeReadAreCountedAndTheFirstNamed() throws IOException {
    // Given
    write(
        "sentiment.en.tsv",
        "fine\tpositive\n\nbad\tneg\nno label\n\tneutral\nodd\tpurple\nso\tneutral\nmore\tgreen\n");

    // When
    Found found = read();

    // Then
    assertThat(found.sets().getFirst().examples()).hasSize(3);
    assertThat(found.troubles())
        .containsExactly(new Trouble("sentiment.en.tsv", 4, List.of(4, 5, 6)));
  }

  @Test
  void bytesThatAreNoTextAreReadAllTheSame() throws IOException {
    // Given
    Files.write(
        folder.resolve("hate.en.tsv"),
        "\uFEFFa\u0000b \u00FF\thate\nc\tnot\n".getBytes(StandardCharsets.ISO_8859_1));

    // When
    Found found = read();

    // Then
    assertThat(found.sets().getFirst().examples()).contains(Example.of("c", "no hate")).hasSize(2);
  }

  @Test
  void whatIsUnknownIsListedAndNothingElseIsTouched() throws IOException {
    // Given
    write("README", "hello");
    write("sentiment.en.tsv", "red\tgreen\nblue\tyellow\n");
    write("emotion.csv", "\"never closed");
    write("hate.tsv", "");
    write("a/b/c/d/hate.tsv", "too deep\t1\n");

    // When
    Found found = read();

    // Then
    assertThat(found.sets()).isEmpty();
    assertThat(found.skipped())
        .containsExactly(
            new Skipped("README", "nothing known by this name"),
            new Skipped("emotion.csv", "no texts with labels that are known, or it cannot be read"),
            new Skipped("hate.tsv", "no texts with labels that are known, or it cannot be read"),
            new Skipped(
                "sentiment.en.tsv", "no texts with labels that are known, or it cannot be read"));
  }

  @Test
  void setsOfOneNameAreToldApartByTheirFiles() throws IOException {
    // Given
    write("irony/test.tsv", "oh great\tirony\n");
    write("irony/dev.tsv", "it is three\tnon_irony\n");
    write("hate/labels.txt", "something else");
    write("hate/test.tsv", "good morning\tnothate\n");

    // When
    List<LabelledSet> sets = read().sets();

    // Then
    assertThat(sets)
        .extracting(set -> set.origin().name())
        .containsExactly("hate", "irony (dev.tsv)", "irony (test.tsv)");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> DataFolder.read(folder.resolve("none")))
        .isInstanceOf(IOException.class);
  }

  private Found read() throws IOException {
    return DataFolder.read(folder);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
