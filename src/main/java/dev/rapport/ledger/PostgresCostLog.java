package dev.rapport.ledger;

import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostLog;
import dev.rapport.post.UtcDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The record of costs in PostgreSQL. What is noted waits in memory and is written in one statement,
 * with a page of mentions or a second later; a crash in between loses that second, but not what is
 * read again afterwards.
 */
@ApplicationScoped
class PostgresCostLog implements CostLog {

  private static final Logger LOG = Logger.getLogger(PostgresCostLog.class);
  private static final int BATCH = 1000;

  /**
   * A resource that was charged for before today, or by another instance, is no cost. What was
   * spent on an answer of ours was spent on its mention.
   */
  private static final String INSERT =
      """
      WITH given AS (
        SELECT *, (at AT TIME ZONE 'UTC')::date AS day
        FROM jsonb_to_recordset(CAST(:costs AS jsonb)) AS given(
          platform text, kind text, root text, resource text, usd numeric, at timestamptz)),
      fresh AS (
        INSERT INTO charged (day, platform, kind, resource)
        SELECT day, platform, kind, resource FROM given WHERE resource IS NOT NULL
        ORDER BY day, platform, kind, resource
        ON CONFLICT DO NOTHING
        RETURNING day, platform, kind, resource)
      INSERT INTO cost (platform, root_id, kind, usd, at)
      SELECT g.platform, coalesce(ours.root_id, target.root_id, g.root), g.kind, g.usd, g.at
      FROM given g
      LEFT JOIN reply ours ON ours.platform = g.platform AND ours.reply_id = g.resource
      LEFT JOIN reply target ON target.platform = g.platform AND target.reply_id = g.root
      WHERE g.resource IS NULL
         OR (g.day, g.platform, g.kind, g.resource) IN (SELECT * FROM fresh)
      """;

  private final Supplier<Jdbi> jdbi;
  private final Json json;
  private final Queue<Cost> noted = new ConcurrentLinkedQueue<>();
  private final ChargedToday charged = new ChargedToday();
  private volatile LocalDate tidied = LocalDate.MIN;

  /** The database is asked for late: the doctor notes what it spends and has none. */
  @Inject
  PostgresCostLog(Instance<Jdbi> jdbi, Json json) {
    this((Supplier<Jdbi>) jdbi::get, json);
  }

  PostgresCostLog(Supplier<Jdbi> jdbi, Json json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  @Override
  public void note(Collection<Cost> costs) {
    costs.stream()
        .filter(cost -> cost.usd().signum() > 0)
        .filter(charged::isNew)
        .forEach(noted::add);
  }

  @Override
  public void write() {
    for (List<Cost> costs = take(); !costs.isEmpty(); costs = take()) {
      List<Cost> batch = costs;
      try {
        jdbi.get().useTransaction(handle -> insert(handle, batch));
      } catch (RuntimeException e) {
        putBack(batch);
        LOG.warnf("%d costs cannot be written now and wait: %s", batch.size(), e.getClass());
        return;
      }
    }
  }

  @Override
  public BigDecimal spent(Instant since, Instant until) {
    return jdbi.get()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT trim_scale(coalesce(sum(usd), 0)) FROM cost WHERE at >= :since AND at < :until")
                    .bind("since", since)
                    .bind("until", until)
                    .mapTo(BigDecimal.class)
                    .one());
  }

  /** What waits, a batch at most; whoever takes it writes it or puts it back. */
  List<Cost> take() {
    List<Cost> taken = new ArrayList<>();
    for (Cost cost = next(taken); cost != null; cost = next(taken)) {
      taken.add(cost);
    }
    return taken;
  }

  private Cost next(List<Cost> taken) {
    return taken.size() < BATCH ? noted.poll() : null;
  }

  void putBack(List<Cost> costs) {
    noted.addAll(costs);
  }

  void insert(Handle handle, List<Cost> costs) {
    if (costs.isEmpty()) {
      return;
    }
    handle
        .createUpdate(INSERT)
        .bind("costs", json.write(costs.stream().map(PostgresCostLog::row).toList()))
        .execute();
    tidy(handle, UtcDay.of(costs.getLast().at()).date());
  }

  /** Once a day; yesterday's stay for instances whose clocks are behind. */
  private void tidy(Handle handle, LocalDate today) {
    if (!today.equals(tidied)) {
      handle.execute("DELETE FROM charged WHERE day < ?", today.minusDays(1));
      tidied = today;
    }
  }

  private static Row row(Cost cost) {
    return new Row(
        cost.platform(),
        cost.kind().word(),
        cost.mention().orElse(null),
        cost.resource().orElse(null),
        cost.usd(),
        cost.at().toString());
  }

  private record Row(
      String platform, String kind, String root, String resource, BigDecimal usd, String at) {}
}
