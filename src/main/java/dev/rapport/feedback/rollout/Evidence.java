package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Figures.Arm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What speaks against a variant under one guardrail.
 *
 * @param base of the answers that it would replace
 * @param variant of its own
 * @param worse the natural logarithm of e that it is worse
 * @param notWorse the natural logarithm of e that it is not {@value #UNBEARABLE} times as bad
 */
public record Evidence(
    Guardrail guardrail, Rate base, Rate variant, double worse, double notWorse) {

  /** How likely a variant that is no worse is ever rolled back by any of the guardrails. */
  static final double ALPHA = 0.05;

  /** Nobody goes on with what is this many times as bad. */
  static final double UNBEARABLE = 2;

  /** By all guardrails alike. */
  private static final double BREAKS_AT = Math.log(Guardrail.values().length / ALPHA);

  private static final double WARNS_AT = Math.log(5);
  private static final double CLEARS_AT = Math.log(1 / ALPHA);

  /**
   * @param bad how many of them
   */
  public record Rate(int bad, int of) {

    /** In percent. */
    public String shown() {
      return of == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * bad / of);
    }
  }

  /** One for each guardrail. */
  static List<Evidence> of(Figures figures, double allowed) {
    return Arrays.stream(Guardrail.values()).map(each -> of(each, figures, allowed)).toList();
  }

  private static Evidence of(Guardrail guardrail, Figures figures, double allowed) {
    List<Toss> tosses = figures.tosses(guardrail);
    return new Evidence(
        guardrail,
        rate(guardrail, figures, Figures.Tally::base),
        rate(guardrail, figures, Figures.Tally::variant),
        RateTest.logWorse(tosses, allowed),
        RateTest.logNotWorse(tosses, UNBEARABLE));
  }

  private static Rate rate(
      Guardrail guardrail, Figures figures, Function<Figures.Tally, Arm> side) {
    Stream<Figures.Tally> shadows =
        guardrail.isSaidByPeople() ? Stream.empty() : Stream.of(figures.shadows());
    List<Arm> arms = Stream.concat(shadows, figures.live().stream()).map(side).toList();
    return new Rate(
        arms.stream().mapToInt(arm -> arm.bad(guardrail)).sum(),
        arms.stream().mapToInt(arm -> arm.of(guardrail)).sum());
  }

  boolean breaks() {
    return worse >= BREAKS_AT;
  }

  boolean warns() {
    return worse >= WARNS_AT;
  }

  boolean clears() {
    return notWorse >= CLEARS_AT;
  }

  /** As people read it: 1 says nothing, and {@link #limit} is the end. */
  public double e() {
    return Math.exp(worse);
  }

  /** Where e ends a rollout. */
  public static double limit() {
    return Math.exp(BREAKS_AT);
  }
}
