package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.ArenaReport.Question;
import dev.rapport.feedback.arena.rating.StyleControl.Trait;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How the arena's figures are shown. */
@TemplateExtension
final class ArenaFigures {

  private ArenaFigures() {}

  /** Two figures that count, or a whole number: 0.084, 7.3, 1,240. */
  static String evidence(Question question) {
    double e = question.e();
    return String.format(Locale.ROOT, e < 0.1 ? "%.3f" : e < 100 ? "%.1f" : "%,.0f", e);
  }

  static String bound(Question question) {
    return String.format(Locale.ROOT, "%.0f", question.decidesAt());
  }

  static int counted(Question question) {
    return question.pairs() - question.leftOut();
  }

  static boolean isEndless(Question question) {
    return question.moreFrom() == null;
  }

  /** With its sign; a dash where no texts differ in it. */
  static String points(ArenaReport report, String trait) {
    Integer points = report.style().get(Trait.valueOf(trait));
    return points == null ? "–" : String.format(Locale.ROOT, "%+d", points);
  }

  static boolean hasApart(ArenaReport report) {
    return report.contestants().stream().anyMatch(it -> it.plain() == null);
  }

  static String inPercent(Double share) {
    return String.format(Locale.ROOT, "%.0f\u00a0%%", share * 100);
  }

  static String twoPlaces(Double alpha) {
    return alpha == null ? "–" : String.format(Locale.ROOT, "%.2f", alpha);
  }
}
