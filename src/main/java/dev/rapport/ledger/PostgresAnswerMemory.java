package dev.rapport.ledger;

import dev.rapport.post.PostRef;
import dev.rapport.reply.memory.AnswerMemory;
import dev.rapport.reply.memory.Basis;
import dev.rapport.reply.memory.Found;
import dev.rapport.reply.memory.QuestionKey;
import dev.rapport.reply.memory.RememberedVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The memory of answers in PostgreSQL. Whether a verdict may be told is asked of the mention that
 * it comes from, and of those that heard it, in the same statement: nothing has to be told to
 * forget.
 */
@ApplicationScoped
class PostgresAnswerMemory implements AnswerMemory {

  /** An answer may take longer than its lease, and is kept if nobody took over meanwhile. */
  private static final Duration UNUSED = Duration.ofHours(1);

  private final Jdbi jdbi;
  private final Json json;
  private final Clock clock;
  private final AnswerTranslations translations;

  PostgresAnswerMemory(Jdbi jdbi, Json json, Clock clock, AnswerTranslations translations) {
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
    this.translations = translations;
  }

  @Override
  public Found<RememberedVerdict> hold(
      QuestionKey key, PostRef asker, Basis basis, Duration lease) {
    AnswerLease wanted = new AnswerLease(key, asker, clock.instant(), lease);
    return jdbi.inTransaction(
        handle -> wanted.insert(handle) ? new Found.Free<>() : found(handle, wanted, basis));
  }

  private Found<RememberedVerdict> found(Handle handle, AnswerLease wanted, Basis basis) {
    AnswerRow row = AnswerRow.find(handle, json, wanted, basis);
    if (row.verdict().isPresent()) {
      return new Found.Known<>(row.verdict().get());
    }
    if (row.busy()) {
      return new Found.Writing<>();
    }
    if (!row.pending()) {
      wanted.takeOver(handle);
    }
    return new Found.Free<>();
  }

  @Override
  public void release(QuestionKey key, PostRef asker) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM answer_memory WHERE question = ? AND platform = ? AND root_id = ?",
                key.sha256(),
                asker.platform(),
                asker.id()));
  }

  @Override
  public void remember(
      QuestionKey key, RememberedVerdict verdict, String answerSha256, Basis basis, Duration keep) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(REMEMBER)
                .bind("core", verdict.core())
                .bind("language", verdict.language())
                .bind("model", verdict.model())
                .bind("basis", basis.sha256())
                .bind("sources", json.write(verdict.sources()))
                .bind("sha256", answerSha256)
                .bind("expires", clock.instant().plus(keep))
                .bind("question", key.sha256())
                .bind("platform", verdict.from().platform())
                .bind("root", verdict.from().id())
                .execute());
  }

  @Override
  public Found<String> translation(QuestionKey key, String language, Duration lease) {
    return translations.find(key, language, lease);
  }

  @Override
  public void translated(QuestionKey key, String language, String core) {
    translations.keep(key, language, core);
  }

  @Override
  public boolean tell(QuestionKey key, String textSha256, PostRef asker) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(TELL)
                    .bind("question", key.sha256())
                    .bind("sha256", textSha256)
                    .bind("platform", asker.platform())
                    .bind("root", asker.id())
                    .execute())
        == 1;
  }

  @Override
  public void forget() {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    DELETE FROM answer_memory
                    WHERE expires_at <= :now OR expires_at IS NULL AND leased_until <= :unused
                    """)
                .bind("now", clock.instant())
                .bind("unused", clock.instant().minus(UNUSED))
                .execute());
  }

  private static final String REMEMBER =
      """
      UPDATE answer_memory
      SET core = :core, language = :language, model = :model, basis = :basis,
          sources = CAST(:sources AS jsonb), answer_sha256 = :sha256, expires_at = :expires
      WHERE question = :question AND platform = :platform AND root_id = :root
      """;

  /** A verdict that is forgotten meanwhile is not told any more. */
  private static final String TELL =
      """
      INSERT INTO answer_memory_told (question, text_sha256, platform, root_id)
      SELECT question, :sha256, :platform, :root FROM answer_memory
      WHERE question = :question AND core IS NOT NULL
      ON CONFLICT (platform, text_sha256) DO NOTHING
      """;
}
