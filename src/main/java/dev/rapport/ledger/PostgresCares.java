package dev.rapport.ledger;

import dev.rapport.moderation.quality.Care;
import dev.rapport.moderation.quality.Care.Blur;
import dev.rapport.moderation.quality.Cares;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How reviewers want to be spared, in PostgreSQL. */
@ApplicationScoped
class PostgresCares implements Cares {

  /**
   * A condition on {@code s}, the state's or the answer's row: a live rule found something that is
   * muted. A scalar, so that it is asked row by row, and only as far as somebody looks.
   */
  static final String IS_MUTED =
      """
      coalesce((SELECT bool_or(f ->> 'rule' = ANY (:muted) AND f ->> 'mode' = 'live')
                FROM reply k, jsonb_array_elements(k.rules) f
                WHERE k.platform = s.platform AND k.root_id = s.root_id), false)
      """;

  private final Jdbi jdbi;

  PostgresCares(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What somebody has muted. */
  static String[] muted(Handle handle, String name) {
    return of(handle, name).muted().toArray(String[]::new);
  }

  @Override
  public Care of(String name) {
    return jdbi.withHandle(handle -> of(handle, name));
  }

  private static Care of(Handle handle, String name) {
    return handle
        .createQuery("SELECT * FROM reviewer_care WHERE name = :name")
        .bind("name", name)
        .map(
            (rs, ctx) ->
                new Care(
                    Blur.valueOf(rs.getString("blur")),
                    Set.of((String[]) rs.getArray("muted").getArray()),
                    rs.getInt("break_minutes")))
        .findOne()
        .orElse(Care.NONE);
  }

  @Override
  public void set(String name, Care care) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO reviewer_care (name, blur, muted, break_minutes)
                    VALUES (:name, :blur, :muted, :minutes)
                    ON CONFLICT (name) DO UPDATE
                    SET blur = :blur, muted = :muted, break_minutes = :minutes
                    """)
                .bind("name", name)
                .bind("blur", care.blur().name())
                .bind("muted", care.muted().stream().sorted().toArray(String[]::new))
                .bind("minutes", care.breakMinutes())
                .execute());
  }

  @Override
  public int mutedFor(String name) {
    return jdbi.withHandle(
        handle -> {
          String[] muted = muted(handle, name);
          return muted.length == 0
              ? 0
              : handle
                  .createQuery(
                      "SELECT count(*) FROM mention_state s WHERE s.state = 'Held' AND " + IS_MUTED)
                  .bind("muted", muted)
                  .mapTo(Integer.class)
                  .one();
        });
  }
}
