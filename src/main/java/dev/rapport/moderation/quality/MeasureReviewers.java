package dev.rapport.moderation.quality;

import dev.rapport.moderation.quality.Agreement.Pair;
import dev.rapport.moderation.quality.ReviewerMeter.Decided;
import dev.rapport.moderation.quality.ReviewerMeter.DecidedLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes figures of reviewers of what the record counts. */
@ApplicationScoped
public class MeasureReviewers {

  /** Two of these are compared for drift. */
  private static final Duration FORTNIGHT = Duration.ofDays(14);

  private static final Duration LOOKS = Duration.ofDays(90);

  private final ReviewerMeter meter;
  private final Clock clock;

  MeasureReviewers(ReviewerMeter meter, Clock clock) {
    this.meter = meter;
    this.clock = clock;
  }

  public ReviewerFigures all() {
    Counted counted = count();
    return new ReviewerFigures(
        counted.measures("", name -> true),
        counted.names().stream().map(name -> counted.measures(name, name::equals)).toList());
  }

  /** Of one person alone. */
  public Measures of(String name) {
    return count().measures(name, name::equals);
  }

  private Counted count() {
    Instant now = clock.instant();
    Instant recent = now.minus(FORTNIGHT);
    return new Counted(
        recent,
        meter.decided(recent, now),
        meter.decided(recent.minus(FORTNIGHT), recent),
        meter.looks(now.minus(LOOKS)));
  }

  /**
   * @param recent where the later fortnight begins
   */
  private record Counted(
      Instant recent, List<Decided> now, List<Decided> before, List<DecidedLook> looks) {

    List<String> names() {
      Stream<String> deciding = Stream.concat(now.stream(), before.stream()).map(Decided::by);
      Stream<String> looking =
          looks.stream().flatMap(look -> Stream.concat(Stream.of(look.by()), first(look)));
      return List.copyOf(new TreeSet<>(Stream.concat(deciding, looking).toList()));
    }

    Measures measures(String name, Predicate<String> who) {
      Proportion recently = asIs(now, who);
      Proportion earlier = asIs(before, who);
      List<DecidedLook> seconds =
          looks.stream()
              .filter(look -> first(look).findAny().isPresent())
              .filter(look -> who.test(look.by()) || first(look).anyMatch(who))
              .toList();
      return new Measures(
          name,
          recently.cases() + earlier.cases(),
          median(looks.stream().filter(look -> who.test(look.by())).toList()),
          agreement(seconds),
          golden(who),
          Drift.of(recently, earlier),
          Drift.of(
              agreement(since(seconds, recent)).same(),
              agreement(between(seconds, recent.minus(FORTNIGHT), recent)).same()));
    }

    private Proportion golden(Predicate<String> who) {
      List<DecidedLook> golden =
          looks.stream()
              .filter(look -> look.other().by().isEmpty() && who.test(look.by()))
              .toList();
      int right = (int) golden.stream().filter(look -> look.asIs() == look.other().asIs()).count();
      return Proportion.of(right, golden.size());
    }

    private static Stream<String> first(DecidedLook look) {
      return look.other().by().stream();
    }

    private static List<DecidedLook> since(List<DecidedLook> looks, Instant from) {
      return looks.stream().filter(look -> !look.at().isBefore(from)).toList();
    }

    private static List<DecidedLook> between(List<DecidedLook> looks, Instant from, Instant until) {
      return since(looks, from).stream().filter(look -> look.at().isBefore(until)).toList();
    }

    private static Agreement agreement(List<DecidedLook> looks) {
      return Agreement.of(
          looks.stream().map(look -> new Pair(look.asIs(), look.other().asIs())).toList());
    }

    private static Proportion asIs(List<Decided> decided, Predicate<String> who) {
      List<Decided> theirs = decided.stream().filter(each -> who.test(each.by())).toList();
      return Proportion.of(
          theirs.stream().mapToInt(Decided::asIs).sum(),
          theirs.stream().mapToInt(Decided::all).sum());
    }

    private static Long median(List<DecidedLook> looks) {
      List<Long> sorted = looks.stream().map(DecidedLook::seconds).sorted().toList();
      return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }
  }
}
