package dev.rapport.ledger;

import dev.rapport.reply.memory.Found;
import dev.rapport.reply.memory.QuestionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Remembered verdicts in other languages; they go with the verdict. */
@ApplicationScoped
class AnswerTranslations {

  private static final String LEASE =
      """
      INSERT INTO answer_memory_core AS c (question, language, leased_until)
      SELECT question, :language, :until FROM answer_memory WHERE question = :question
      ON CONFLICT (question, language) DO UPDATE SET leased_until = excluded.leased_until
      WHERE c.core IS NULL AND c.leased_until <= :now
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  AnswerTranslations(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** What is there, or the lease to write it. */
  Found<String> find(QuestionKey key, String language, Duration lease) {
    Instant now = clock.instant();
    return jdbi.inTransaction(
        handle -> {
          int leased =
              handle
                  .createUpdate(LEASE)
                  .bind("question", key.sha256())
                  .bind("language", language)
                  .bind("now", now)
                  .bind("until", now.plus(lease))
                  .execute();
          return leased == 1 ? new Found.Free<>() : core(handle, key, language);
        });
  }

  private static Found<String> core(Handle handle, QuestionKey key, String language) {
    return handle
        .createQuery(
            """
            SELECT core FROM answer_memory_core
            WHERE question = :question AND language = :language AND core IS NOT NULL
            """)
        .bind("question", key.sha256())
        .bind("language", language)
        .mapTo(String.class)
        .findOne()
        .<Found<String>>map(Found.Known::new)
        .orElseGet(Found.Writing::new);
  }

  /** One that is there already stays. */
  void keep(QuestionKey key, String language, String core) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE answer_memory_core SET core = :core
                    WHERE question = :question AND language = :language AND core IS NULL
                    """)
                .bind("core", core)
                .bind("question", key.sha256())
                .bind("language", language)
                .execute());
  }
}
