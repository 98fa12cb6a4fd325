package dev.rapport.reply.crisis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;

/**
 * A line that somebody in a crisis can call.
 *
 * @param name by language, and {@value #ANY} for every other one
 * @param number as people in its country dial it
 * @param hours when somebody answers, as {@code 12:00-03:00}; empty when always
 * @param source the domain on which the number was found; never posted
 * @param checked when a person last looked whether it is right, as {@code 2026-11-27}; empty when
 *     nobody has
 */
record HelpLine(
    @JsonProperty(required = true) Map<String, String> name,
    @JsonProperty(required = true) String number,
    String hours,
    @JsonProperty(required = true) String source,
    String checked) {

  static final String ANY = "any";

  /** A number may be given up within a year. */
  private static final int YEARS = 1;

  HelpLine {
    name = Parts.of(name);
    hours = hours == null ? "" : hours;
    checked = checked == null ? "" : checked;
  }

  /** Its name and its number, for an answer in this language. */
  String said(String language) {
    String line = name.getOrDefault(language, name.get(ANY)) + " " + number;
    return hours.isEmpty() ? line : line + " (" + hours + ")";
  }

  /** True when somebody looked within the last year. */
  boolean isChecked(LocalDate today) {
    return !checked.isEmpty() && !LocalDate.parse(checked).isBefore(today.minusYears(YEARS));
  }
}
