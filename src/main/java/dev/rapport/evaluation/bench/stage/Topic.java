package dev.rapport.evaluation.bench.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Something that people say in one language, and what is answered.
 *
 * @param things what it is said about
 * @param asks the parts of what is said, in order, each in its wordings
 * @param answers the same of what is answered
 */
record Topic(
    String language, List<String> things, List<List<String>> asks, List<List<String>> answers) {

  private static final String THING = "{thing}";

  /** Primes that divide no number of wordings, so that every wording has its turn. */
  private static final int STRIDE = 7919;

  private static final int OTHER_STRIDE = 104_729;

  /**
   * @param name language and topic
   * @param lines of the file: what stands before the colon, and what stands after it
   */
  static Topic of(String name, Map<String, List<String>> lines) {
    String language = name.split(" ")[0];
    return new Topic(
        language,
        wordings(lines.get(language + " things").getFirst()),
        lines.get(name + " asks").stream().map(Topic::wordings).toList(),
        lines.get(name + " answers").stream().map(Topic::wordings).toList());
  }

  private static List<String> wordings(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toList();
  }

  String question(long turn) {
    return text(asks, thing(turn * STRIDE), turn * OTHER_STRIDE);
  }

  /**
   * @param tries how often it was answered before
   */
  String answer(long turn, int tries) {
    long choice = turn * STRIDE;
    return text(answers, thing(choice), choice / things.size() + tries);
  }

  private String thing(long choice) {
    return of(things, choice);
  }

  /** The choice is read digit by digit, a part by a digit. */
  private static String text(List<List<String>> parts, String thing, long choice) {
    StringJoiner text = new StringJoiner(" ");
    long left = choice;
    for (List<String> wordings : parts) {
      text.add(of(wordings, left));
      left = Math.floorDiv(left, wordings.size());
    }
    return text.toString().replace(THING, thing).strip();
  }

  private static <T> T of(List<T> from, long choice) {
    return from.get((int) Math.floorMod(choice, from.size()));
  }
}
