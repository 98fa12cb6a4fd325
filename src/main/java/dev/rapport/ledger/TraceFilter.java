package dev.rapport.ledger;

import dev.rapport.moderation.MentionTraces.Filter;
import dev.rapport.post.PostRef;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which mentions are asked for, in SQL: {@code m} is the mention, {@code s} its state. */
final class TraceFilter {

  /** Two lists, since an index of one table is of no use to a condition on two. */
  private static final String WORDS =
      """
      (m.platform, m.root_id) IN (
        SELECT platform, root_id FROM mention WHERE lower(post ->> 'text') LIKE :words
        UNION ALL
        SELECT platform, root_id FROM reply WHERE lower(text) LIKE :words)
      """;

  private final StringBuilder sql = new StringBuilder(" WHERE true");
  private final Map<String, Object> values = new HashMap<>();

  private TraceFilter() {}

  static TraceFilter of(Filter filter) {
    TraceFilter made = new TraceFilter();
    made.and("s.state = :state", "state", filter.state());
    made.and("m.received_at >= :since", "since", filter.since());
    made.and("m.received_at < :until", "until", filter.until());
    made.and("lower(m.author_handle) = :author", "author", filter.author().map(TraceFilter::lower));
    made.and("m.conversation_id = :conversation", "conversation", filter.conversation());
    made.and(WORDS, "words", filter.words().map(TraceFilter::anywhere));
    made.and("lower(s.reason) LIKE :reason", "reason", filter.reason().map(TraceFilter::anywhere));
    filter.before().ifPresent(made::before);
    made.values.put("limit", filter.limit());
    return made;
  }

  String sql() {
    return sql + " ORDER BY m.received_at DESC, m.platform DESC, m.root_id DESC LIMIT :limit";
  }

  Map<String, Object> values() {
    return values;
  }

  private void and(String condition, String name, Optional<?> value) {
    if (value.isPresent()) {
      sql.append(" AND ").append(condition);
      values.put(name, value.get());
    }
  }

  private void before(PostRef mention) {
    sql.append(
        """
         AND (m.received_at, m.platform, m.root_id) <
          (SELECT received_at, platform, root_id FROM mention
           WHERE platform = :platform AND root_id = :root)
        """);
    values.put("platform", mention.platform());
    values.put("root", mention.id());
  }

  /** What means something in a pattern stands for itself. */
  static String anywhere(String words) {
    return "%" + lower(words).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
