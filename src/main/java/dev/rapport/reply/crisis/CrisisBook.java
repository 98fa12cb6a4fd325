package dev.rapport.reply.crisis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operator's file.
 *
 * @param languages by BCP 47 primary tag
 * @param countries by ISO 3166 code, the line to be named first in front
 */
record CrisisBook(
    @JsonProperty(required = true) Map<String, Wording> languages,
    @JsonProperty(required = true) Map<String, List<HelpLine>> countries) {

  CrisisBook {
    languages = Parts.of(languages);
    countries = Parts.of(countries);
  }

  Optional<Wording> in(String language) {
    return Optional.ofNullable(languages.get(language));
  }

  /** The lines of a country; none for one that is not in the file. */
  List<HelpLine> of(String country) {
    return countries.getOrDefault(country, List.of());
  }

  /** How a country's lines are named in a language. */
  List<String> said(String country, String language) {
    return of(country).stream().map(line -> line.said(language)).toList();
  }
}
