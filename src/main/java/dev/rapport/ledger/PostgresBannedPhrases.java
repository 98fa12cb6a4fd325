package dev.rapport.ledger;

import dev.rapport.reply.prompt.BannedPhrases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Banned phrases in PostgreSQL. */
@ApplicationScoped
class PostgresBannedPhrases implements BannedPhrases {

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresBannedPhrases(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public List<BannedPhrase> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM banned_phrase ORDER BY at DESC, phrase")
                .map(
                    (rs, ctx) ->
                        new BannedPhrase(
                            rs.getString("phrase"),
                            rs.getString("by_whom"),
                            rs.getString("why"),
                            rs.getTimestamp("at").toInstant()))
                .list());
  }

  @Override
  public void ban(String phrase, String by, String why) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO banned_phrase (phrase, by_whom, why, at)
                    VALUES (:phrase, :by, :why, :now) ON CONFLICT DO NOTHING
                    """)
                .bind("phrase", phrase)
                .bind("by", by)
                .bind("why", why)
                .bind("now", clock.instant())
                .execute());
  }
}
