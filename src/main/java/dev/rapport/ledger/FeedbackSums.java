package dev.rapport.ledger;

import dev.rapport.feedback.FeedbackSummary;
import dev.rapport.feedback.FeedbackSummary.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Adds up what people did, over all replies that are out. */
@ApplicationScoped
class FeedbackSums {

  /** Replies come with an empty kind, reactions with their own. */
  private static final String SQL =
      """
      SELECT language, stance, mode, '' AS kind, count(*) AS n FROM reply
      WHERE reply_id IS NOT NULL GROUP BY 1, 2, 3
      UNION ALL
      SELECT facts ->> 'language', facts ->> 'stance', facts ->> 'mode', kind, sum(change)
      FROM feedback WHERE kind IN ('like', 'repost', 'quote', 'reply') GROUP BY 1, 2, 3, 4
      """;

  FeedbackSummary all(Handle handle) {
    List<Line> lines =
        handle
            .createQuery(SQL)
            .map(
                (rs, ctx) ->
                    new Line(
                        rs.getString("language"),
                        rs.getString("stance"),
                        rs.getString("mode"),
                        rs.getString("kind"),
                        rs.getInt("n")))
            .list();
    Tally all = lines.stream().map(Line::tally).reduce(Tally.NONE, Tally::plus);
    return new FeedbackSummary(
        all.replies(),
        all.reactions(),
        by(Line::stance, lines),
        by(Line::mode, lines),
        by(Line::language, lines),
        last(handle));
  }

  private static Map<String, Tally> by(Function<Line, String> part, List<Line> lines) {
    Map<String, Tally> tallies = new TreeMap<>();
    lines.forEach(line -> tallies.merge(part.apply(line), line.tally(), Tally::plus));
    return tallies;
  }

  private static Instant last(Handle handle) {
    return handle
        .createQuery("SELECT max(observed_at) FROM feedback")
        .mapTo(Instant.class)
        .findOne()
        .orElse(null);
  }

  private record Line(String language, String stance, String mode, String kind, int n) {

    Tally tally() {
      return kind.isEmpty() ? Tally.replies(n) : Tally.reactions(kind, n);
    }
  }
}
