package dev.rapport.reply.crisis;

import dev.rapport.post.Finding;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looks whether a person has lately looked at the help lines that would be named. */
@Singleton
public class CrisisCheckup {

  private final CrisisConfig config;
  private final Clock clock;

  public CrisisCheckup(CrisisConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** One line on the help lines that are named, or on their being none. */
  public Finding look() {
    CrisisBook book = CrisisFile.read(config.file());
    Countries countries = new Countries(config, book);
    if (countries.none()) {
      return Finding.noted(
          "crisis answers: no country is set, so they name no number",
          "set rapport.reply.crisis.countries, for example en=GB,de=AT");
    }
    List<HelpLine> named =
        book.languages().keySet().stream()
            .flatMap(language -> countries.lines(language).stream())
            .distinct()
            .toList();
    LocalDate today = LocalDate.now(clock);
    List<String> old =
        named.stream().filter(line -> !line.isChecked(today)).map(HelpLine::number).toList();
    return old.isEmpty()
        ? Finding.fine("crisis answers: every line that they name was checked within a year")
        : Finding.noted(
            "crisis answers: nobody checked within a year: " + String.join(", ", old),
            "look whether they are right and write the day to 'checked' in " + config.file());
  }
}
