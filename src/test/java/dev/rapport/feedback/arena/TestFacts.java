package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.JudgedPair.Given;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.feedback.arena.rating.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs of variants that are told by their persona alone. */
final class TestFacts {

  static final Style STYLE = new Style(80, 0, 0);

  private TestFacts() {}

  static Facts of(String persona) {
    return persona.equals(Facts.PERSON)
        ? new Facts(Facts.PERSON, "", "", "", "warm", "fast", null)
        : new Facts("hosted", "m", persona, "reply@1", "warm", "fast", null);
  }

  static String variant(String persona) {
    return of(persona).variant();
  }

  /** Judged blindly, by one person after another. */
  static JudgedPair blind(String first, String second, Preference... preferences) {
    List<Given> given =
        Arrays.stream(preferences).map(it -> new Given("r" + it, it, Kind.BLIND)).toList();
    return new JudgedPair(of(first), STYLE, of(second), STYLE, given);
  }

  /** By our own score, and blindly by some. */
  static JudgedPair scored(Preference score, Preference... preferences) {
    List<Given> given = new ArrayList<>(blind("a", "b", preferences).given());
    given.add(new Given("", score, Kind.SCORE));
    return new JudgedPair(of("a"), STYLE, of("b"), STYLE, given);
  }

  static JudgedPair edited(String draft) {
    Given given = new Given("kim", Preference.SECOND, Kind.EDIT);
    return new JudgedPair(of(draft), STYLE, of(Facts.PERSON), STYLE, List.of(given));
  }
}
