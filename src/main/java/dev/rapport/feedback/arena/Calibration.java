package dev.rapport.feedback.arena;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.feedback.arena.JudgedPair.Given;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.moderation.quality.Alpha;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Whether our own score may judge: when it agrees with people, on {@value #PAIRS} pairs or more, at
 * least as well as people do among each other, on {@value #AMONG} or more. Both are Krippendorff's
 * alpha.
 *
 * @param counts whether it does
 * @param pairs that it and somebody judged
 * @param withPeople how far it agrees with the first person who judged; null where that cannot be
 *     told
 * @param amongPeople how far people agree; null likewise
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Calibration(boolean counts, int pairs, Double withPeople, Double amongPeople) {

  static final int PAIRS = 50;
  static final int AMONG = 20;

  static Calibration of(List<JudgedPair> judged) {
    List<List<Preference>> common =
        judged.stream().map(Calibration::scoreAndPerson).filter(unit -> unit.size() == 2).toList();
    List<List<Preference>> people =
        judged.stream().map(JudgedPair::blind).filter(unit -> unit.size() > 1).toList();
    Double withPeople = alpha(common);
    Double amongPeople = alpha(people);
    boolean counts =
        common.size() >= PAIRS
            && people.size() >= AMONG
            && Stream.of(withPeople, amongPeople).allMatch(Objects::nonNull)
            && withPeople >= amongPeople;
    return new Calibration(counts, common.size(), withPeople, amongPeople);
  }

  private static List<Preference> scoreAndPerson(JudgedPair pair) {
    Stream<Preference> score =
        pair.given().stream().filter(it -> it.kind() == Kind.SCORE).map(Given::preference);
    return Stream.concat(score, pair.blind().stream().limit(1)).toList();
  }

  private static Double alpha(List<List<Preference>> units) {
    OptionalDouble alpha = Alpha.of(units);
    return alpha.isPresent() ? alpha.getAsDouble() : null;
  }
}
