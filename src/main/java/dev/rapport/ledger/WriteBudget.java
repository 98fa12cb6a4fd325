package dev.rapport.ledger;

import dev.rapport.publish.Allowance;
import dev.rapport.publish.Allowance.Window;
import dev.rapport.publish.PublicationLog.Haste;
import dev.rapport.publish.PublishConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/**
 * How many posts may still be begun, as parts of the steps that begin and end them. One row is
 * shared by all instances and outlives them; a window is full again once it is over, as X counts.
 * Every step takes the budget's row before the mention's, so that no two wait for each other.
 */
@ApplicationScoped
class WriteBudget {

  /** The share of the shorter window that is left for those who wait for their turn. */
  private static final int RESERVE = 5;

  private static final String ROW =
      """
      INSERT INTO write_budget VALUES
        (:platform, 0, 'epoch', 0, 'epoch', 'epoch', '')
      ON CONFLICT DO NOTHING
      """;

  private static final String BUDGET = "SELECT * FROM write_budget WHERE platform = :platform";

  private static final String TAKEN =
      """
      UPDATE write_budget b
      SET spell_left = CASE WHEN b.spell_until <= :now THEN :spell_size
                       ELSE least(b.spell_left, :spell_size) END - 1,
          spell_until = CASE WHEN b.spell_until <= :now THEN :spell_end ELSE b.spell_until END,
          day_left = CASE WHEN b.day_until <= :now THEN :day_size
                     ELSE least(b.day_left, :day_size) END - 1,
          day_until = CASE WHEN b.day_until <= :now THEN :day_end ELSE b.day_until END
      FROM moved WHERE b.platform = moved.platform
      """;

  /** Only into the windows out of which it was taken. */
  private static final String RETURNED =
      """
      UPDATE write_budget b
      SET spell_left = b.spell_left +
            CASE WHEN r.attempted_at >= b.spell_until - CAST(:spell_length AS interval)
                  AND b.spell_left < :spell_size THEN 1 ELSE 0 END,
          day_left = b.day_left +
            CASE WHEN r.attempted_at >= b.day_until - interval '24 hours'
                  AND b.day_left < :day_size THEN 1 ELSE 0 END,
          paused_until = greatest(b.paused_until, :pause),
          pause_reason = CASE WHEN :pause > b.paused_until THEN :reason ELSE b.pause_reason END
      FROM moved JOIN reply r USING (platform, root_id) WHERE b.platform = moved.platform
      """;

  private static final String TOLD_LESS = "(spell_left > :spell_told OR day_left > :day_told)";

  private static final String CORRECTED =
      """
      UPDATE write_budget b
      SET spell_left = least(b.spell_left, :spell_told),
          spell_until = CASE WHEN b.spell_left > :spell_told THEN :spell_told_until
                        ELSE b.spell_until END,
          day_left = least(b.day_left, :day_told),
          day_until = CASE WHEN b.day_left > :day_told THEN :day_told_until ELSE b.day_until END
      FROM moved WHERE b.platform = moved.platform AND
      """
          + TOLD_LESS;

  private final Jdbi jdbi;
  private final Clock clock;
  private final PublishConfig.Budget config;
  private final Set<String> platforms = ConcurrentHashMap.newKeySet();

  WriteBudget(Jdbi jdbi, Clock clock, PublishConfig config) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.config = config.budget();
  }

  /** Takes one post out of it together with the step, which is not taken when none is left. */
  Step take(Step step, String platform, Haste haste) {
    prepare(platform);
    int reserve =
        switch (haste) {
          case AT_ONCE -> config.posts() / RESERVE;
          case IN_TURN -> 0;
        };
    step.first("budget", BUDGET + (isLimited() ? " FOR UPDATE" : ""))
        .onlyIf("EXISTS (SELECT 1 FROM budget b WHERE " + left() + ")")
        .with("spell_reserve", reserve);
    return isLimited() ? sized(step.also("taken", TAKEN)) : step;
  }

  /** Gives one back together with the step, because the post was surely not made. */
  Step giveBack(Step step) {
    return pausing(step, Instant.EPOCH);
  }

  /** Gives one back, and lets nobody begin another post before then. */
  Step pausing(Step step, Instant until) {
    return sized(
        step.first("budget", BUDGET + " FOR UPDATE")
            .onlyIf("EXISTS (SELECT 1 FROM budget)")
            .also("returned", RETURNED)
            .with("pause", until));
  }

  /** Believes the platform when it says that less is left; else the row is not even locked. */
  Step correcting(Step step, List<Allowance> told) {
    if (told.isEmpty() || !isLimited()) {
      return step;
    }
    told(step, "spell", least(told, Window.SPELL));
    told(step, "day", least(told, Window.DAY));
    return step.first("budget", BUDGET + " AND " + TOLD_LESS + " FOR UPDATE")
        .onlyIf("(SELECT count(*) FROM budget) >= 0")
        .also("corrected", CORRECTED);
  }

  private static void told(Step step, String window, Optional<Allowance> least) {
    step.with(window + "_told", least.map(Allowance::left).orElse(Integer.MAX_VALUE))
        .with(window + "_told_until", least.map(Allowance::until).orElse(Instant.EPOCH));
  }

  private Optional<Allowance> least(List<Allowance> told, Window window) {
    return told.stream()
        .filter(allowance -> allowance.window() == window && size(window) > 0)
        .min(Comparator.comparing(Allowance::left));
  }

  /** What is left now, and what to wait for where that is nothing. */
  Outlook outlook(String platform) {
    prepare(platform);
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BUDGET)
                .bind("platform", platform)
                .map((rs, ctx) -> outlook(rs, now))
                .one());
  }

  private Outlook outlook(ResultSet rs, Instant now) throws SQLException {
    Instant paused = rs.getTimestamp("paused_until").toInstant();
    if (paused.isAfter(now)) {
      return new Outlook(0, paused, rs.getString("pause_reason"));
    }
    Outlook spell = window(rs, Window.SPELL, now);
    Outlook day = window(rs, Window.DAY, now);
    return spell.left() <= day.left() ? spell : day;
  }

  private Outlook window(ResultSet rs, Window window, Instant now) throws SQLException {
    String name = window == Window.SPELL ? "spell" : "day";
    int size = size(window);
    Instant until = rs.getTimestamp(name + "_until").toInstant();
    boolean over = !until.isAfter(now);
    int left = size == 0 ? Integer.MAX_VALUE : over ? size : rs.getInt(name + "_left");
    return new Outlook(left, over ? now.plus(length(window)) : until, "the write budget is spent");
  }

  private String left() {
    return "b.paused_until <= :now"
        + (config.posts() == 0
            ? ""
            : " AND (b.spell_until <= :now OR least(b.spell_left, %d) > :spell_reserve)"
                .formatted(config.posts()))
        + (config.postsPerDay() == 0 ? "" : " AND (b.day_until <= :now OR b.day_left > 0)");
  }

  private Step sized(Step step) {
    return step.with("spell_size", config.posts())
        .with("spell_length", config.per().toString())
        .with("spell_end", step.now().plus(config.per()))
        .with("day_size", config.postsPerDay())
        .with("day_end", step.now().plus(length(Window.DAY)));
  }

  private boolean isLimited() {
    return config.posts() > 0 || config.postsPerDay() > 0;
  }

  private int size(Window window) {
    return window == Window.SPELL ? config.posts() : config.postsPerDay();
  }

  private Duration length(Window window) {
    return window == Window.SPELL ? config.per() : Duration.ofHours(24);
  }

  private void prepare(String platform) {
    if (!platforms.contains(platform)) {
      jdbi.useHandle(handle -> handle.createUpdate(ROW).bind("platform", platform).execute());
      platforms.add(platform);
    }
  }

  /**
   * @param until when there is more
   * @param why why none is left
   */
  record Outlook(int left, Instant until, String why) {}
}
