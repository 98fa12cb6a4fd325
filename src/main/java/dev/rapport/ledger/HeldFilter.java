package dev.rapport.ledger;

import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.post.PostRef;
import java.util.HashMap;
import java.util.Map;

/** Which of the items that wait are read, and in what order, in SQL. */
final class HeldFilter {

  private static final String AFTER =
      """
       AND (s.%1$s, s.platform, s.root_id) >
        (SELECT %1$s, platform, root_id FROM mention_state
         WHERE platform = :platform AND root_id = :root)
      """;

  private final StringBuilder sql = new StringBuilder(" WHERE s.state = 'Held'");
  private final Map<String, Object> values = new HashMap<>();

  /** All, by rank; of one queue, as it orders them. */
  static HeldFilter of(Which which) {
    HeldFilter filter = new HeldFilter();
    which.reason().map(TraceFilter::anywhere).ifPresent(filter::because);
    which.queue().ifPresent(filter::in);
    if (!which.without().isEmpty()) {
      filter.and("NOT s.queue = ANY (:without)", "without", which.without().toArray(String[]::new));
    }
    String place = which.queue().isPresent() ? "place_at" : "rank_at";
    which.after().ifPresent(last -> filter.after(last, place));
    return filter.first(which.max(), place);
  }

  private void because(String pattern) {
    and("lower(s.reason) LIKE :reason", "reason", pattern);
  }

  private void in(String queue) {
    and("s.queue = :queue", "queue", queue);
  }

  private void and(String condition, String name, Object value) {
    sql.append(" AND ").append(condition);
    values.put(name, value);
  }

  private void after(PostRef last, String place) {
    sql.append(AFTER.formatted(place));
    values.put("platform", last.platform());
    values.put("root", last.id());
  }

  private HeldFilter first(int max, String place) {
    sql.append(" ORDER BY s.%s, s.platform, s.root_id LIMIT :max".formatted(place));
    values.put("max", max);
    return this;
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> values() {
    return values;
  }
}
