package dev.rapport.ledger;

import dev.rapport.mention.money.MoneyConfig;
import dev.rapport.post.UtcDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The caps on an author's day and on a thread, as parts of statements. Without such a cap they are
 * no part of any statement.
 */
@ApplicationScoped
class MoneyRules {

  /** The names of authors and threads of a page on which as much is spent as may be. */
  private static final String OF_A_PAGE =
      """
      UNION ALL
      SELECT 'over', m.%1$s, 0
      FROM mention m JOIN cost c ON c.platform = m.platform AND c.root_id = m.root_id
      WHERE m.platform = :platform AND m.%1$s = ANY (:%2$s) AND m.eligible
        AND m.received_at >= :%2$s_since
      GROUP BY m.%1$s HAVING sum(c.usd) >= :%2$s_usd
      """;

  /** Whether there is money left for the mention whose state is {@code s}. */
  private static final String OF_A_MENTION =
      """
      coalesce((SELECT sum(c.usd)
        FROM mention me
        JOIN mention m ON m.platform = me.platform AND m.%1$s = me.%1$s
        JOIN cost c ON c.platform = m.platform AND c.root_id = m.root_id
        WHERE me.platform = s.platform AND me.root_id = s.root_id AND m.eligible
          AND m.received_at >= :%2$s_since), 0) < :%2$s_usd
      """;

  private final Optional<BigDecimal> author;
  private final Optional<BigDecimal> thread;

  MoneyRules(MoneyConfig config) {
    this.author = config.perAuthorDay();
    this.thread = config.perThread();
  }

  boolean exist() {
    return author.isPresent() || thread.isPresent();
  }

  /** To be added to a union of {@code what}, {@code name} and {@code n}; empty without a cap. */
  String ofAPage() {
    return both(OF_A_PAGE, "");
  }

  /** A condition on {@code s}; only where there is a cap. */
  String ofAMention() {
    return both(OF_A_MENTION, " AND ");
  }

  /** The values that both need. */
  Map<String, Object> values(Instant now) {
    Map<String, Object> values = new HashMap<>();
    author.ifPresent(
        usd -> {
          values.put("authors_usd", usd);
          values.put("authors_since", UtcDay.of(now).start());
        });
    thread.ifPresent(
        usd -> {
          values.put("threads_usd", usd);
          values.put("threads_since", Instant.EPOCH);
        });
    return values;
  }

  private String both(String sql, String between) {
    String ofAuthor = author.map(usd -> sql.formatted("author_id", "authors")).orElse("");
    String ofThread = thread.map(usd -> sql.formatted("conversation_id", "threads")).orElse("");
    return ofAuthor + (author.isPresent() && thread.isPresent() ? between : "") + ofThread;
  }
}
