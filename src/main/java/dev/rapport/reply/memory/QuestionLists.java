package dev.rapport.reply.memory;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.post.Cue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The closed lists of {@code questions.yaml}, each by language. All languages are looked through,
 * since the language of three words can hardly be told.
 *
 * @param around greetings and politeness, which change no question
 * @param truth whole wordings of "is this true?"
 * @param source whole wordings of "what is the source?"
 * @param personal words that mean something else for each asker, day or thread
 * @param orders how somebody gives a machine orders
 * @param yes what begins a sentence that says yes
 * @param no what begins one that says no
 * @param partly what begins one that says neither
 * @param but what begins one that takes something back
 */
record QuestionLists(
    Map<String, List<String>> around,
    Map<String, List<String>> truth,
    Map<String, List<String>> source,
    Map<String, List<String>> personal,
    Map<String, List<String>> orders,
    Map<String, List<String>> yes,
    Map<String, List<String>> no,
    Map<String, List<String>> partly,
    Map<String, List<String>> but) {

  private static final String FILE = "questions.yaml";

  static final QuestionLists SHIPPED = read();

  static List<String> all(Map<String, List<String>> byLanguage) {
    return byLanguage.values().stream().flatMap(List::stream).toList();
  }

  static List<Cue> cues(Map<String, List<String>> byLanguage) {
    return all(byLanguage).stream().map(Cue::written).toList();
  }

  private static QuestionLists read() {
    try (InputStream file = QuestionLists.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readValue(file, QuestionLists.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
