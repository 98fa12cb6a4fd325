package dev.rapport.evaluation.tone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelWordsTest {

  @ParameterizedTest
  @CsvSource({
    "SENTIMENT, Negative,      negative",
    "SENTIMENT, POS,           positive",
    "SENTIMENT, anger,         ",
    "SENTIMENT, 1,             ",
    "EMOTION,   Anger,         anger",
    "EMOTION,   sad,           sadness",
    "EMOTION,   optimism,      optimism",
    "EMOTION,   envy,          ",
    "OFFENSIVE, OFF,           offensive",
    "OFFENSIVE, NOT,           not offensive",
    "OFFENSIVE, not-offensive, not offensive",
    "OFFENSIVE, Toxic,         offensive",
    "OFFENSIVE, Not Toxic,     not offensive",
    "OFFENSIVE, 1,             offensive",
    "OFFENSIVE, 2,             ",
    "HATE,      hate,          hate",
    "HATE,      non-hate,      no hate",
    "HATE,      nothate,       no hate",
    "IRONY,     irony,         irony",
    "IRONY,     non_irony,     no irony",
    "DISTRESS,  true,          distress",
    "DISTRESS,  ' 0 ',         no distress",
  })
  void aWordMeans(ReadingTask task, String label, String meaning) {
    assertThat(new LabelWords(task, Set.of(label)).meaning(label))
        .isEqualTo(Optional.ofNullable(meaning));
  }

  @Test
  void numbersOfSentimentDependOnTheOthers() {
    // Given
    LabelWords fromZero = new LabelWords(ReadingTask.SENTIMENT, Set.of("0", "1", "2"));
    LabelWords aroundZero = new LabelWords(ReadingTask.SENTIMENT, Set.of("-1", "0", "1"));
    LabelWords stars = new LabelWords(ReadingTask.SENTIMENT, Set.of("0", "4"));

    // Then
    assertThat(fromZero.meaning("0")).contains("negative");
    assertThat(fromZero.meaning("2")).contains("positive");
    assertThat(aroundZero.meaning("0")).contains("neutral");
    assertThat(aroundZero.meaning("-1")).contains("negative");
    assertThat(stars.meaning("0")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sentiment.fr.tsv,                   SENTIMENT, fr",
    "tweets/Sentiment-pt-BR-test.tsv,    SENTIMENT, pt",
    "sentiment/arabic/test_text.txt,     SENTIMENT, ar",
    "irony/test.tsv,                     IRONY,     ''",
    "emotion/de.tsv,                     EMOTION,   de",
    "surge-toxicity-en.csv,              OFFENSIVE, en",
    "hate/german/offensive.deu-dev.tsv,  OFFENSIVE, de",
    "brighter/brighter.ptbr.dev.tsv,     ,          pt",
    "brighter/brighter.chn.dev.tsv,      ,          zh",
    "somewhere/readme.tsv,               ,          ''",
  })
  void aNameTellsTaskAndLanguage(String name, ReadingTask task, String language) {
    // Given
    Path folder = Path.of("/data/sets");

    // When
    SetName told = new SetName(new DataFile(folder, folder.resolve(name)));

    // Then
    assertThat(told.task()).isEqualTo(Optional.ofNullable(task));
    assertThat(told.language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "'joy,admiration',       positive",
    "'joy,neutral',          positive",
    "'anger,surprise',       negative",
    "'neutral',              neutral",
    "'neutral,curiosity',    neutral",
    "'curiosity',            ",
    "'joy,anger',            ",
    "'joy,anger,neutral',    ",
  })
  void googlesGroupingOfEmotions(String emotions, String colour) {
    assertThat(GoEmotionsColours.of(Set.of(emotions.split(","))))
        .isEqualTo(Optional.ofNullable(colour));
  }
}
