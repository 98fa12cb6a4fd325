package dev.rapport.moderation.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.FeedbackWords;
import dev.rapport.feedback.arena.ArenaWords;
import dev.rapport.feedback.rollout.RolloutWords;
import dev.rapport.moderation.access.AccessWords;
import dev.rapport.moderation.lesson.LessonWords;
import dev.rapport.moderation.quality.QualityWords;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console says in English it says in Japanese too. */
class WordsTest {

  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  @ParameterizedTest
  @ValueSource(
      classes = {
        Words.class,
        AutonomyWords.class,
        ViewWords.class,
        ToneWords.class,
        FigureWords.class,
        SearchWords.class,
        AccessWords.class,
        LessonWords.class,
        FeedbackWords.class,
        ArenaWords.class,
        RolloutWords.class,
        QualityWords.class
      })
  void everyMessageIsThereInJapaneseWithTheSameBlanks(Class<?> words) throws IOException {
    // Given
    TreeMap<String, TreeSet<String>> english =
        Arrays.stream(words.getMethods())
            .collect(
                Collectors.toMap(
                    method -> method.getName(),
                    method -> blanks(method.getAnnotation(Message.class).value()),
                    (one, other) -> one,
                    TreeMap::new));

    // When
    Properties japanese = japanese(words);

    // Then
    assertThat(japanese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.keySet());
    english.forEach(
        (key, blanks) ->
            assertThat(blanks(japanese.getProperty(key))).as("%s", key).isEqualTo(blanks));
  }

  private static Properties japanese(Class<?> words) throws IOException {
    String name = words.getAnnotation(MessageBundle.class).value();
    String bundle = name.equals(MessageBundle.DEFAULTED_NAME) ? MessageBundle.DEFAULT_NAME : name;
    Properties read = new Properties();
    try (Reader file =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream("/messages/" + bundle + "_ja.properties"),
            StandardCharsets.UTF_8)) {
      read.load(file);
    }
    return read;
  }

  private static TreeSet<String> blanks(String message) {
    return BLANK
        .matcher(message)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
