package dev.rapport.reply.crisis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settings of crisis answers for tests.
 *
 * @param countries as an operator sets them
 */
public record TestCrisis(Path file, Optional<Set<String>> countries) implements CrisisConfig {

  /** The shipped file. */
  public static TestCrisis shipped(String... countries) {
    return new TestCrisis(
        Path.of("config/crisis-answers.yaml"),
        Optional.of(Set.of(countries)).filter(s -> !s.isEmpty()));
  }

  /** ISO 3166 codes of the shipped file. */
  public static List<String> countriesInFile() {
    return List.copyOf(book().countries().keySet());
  }

  /** BCP 47 tags of the shipped file. */
  public static List<String> languagesInFile() {
    return List.copyOf(book().languages().keySet());
  }

  /** Of a country of the shipped file. */
  public static List<String> numbersOf(String country) {
    return book().of(country).stream().map(HelpLine::number).toList();
  }

  private static CrisisBook book() {
    return CrisisFile.read(shipped().file());
  }
}
