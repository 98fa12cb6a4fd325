package dev.rapport.ledger;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.Contexts;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** What is known beside a mention, read from PostgreSQL. */
@ApplicationScoped
class PostgresContexts implements Contexts {

  private static final String SQL =
      """
      WITH moved AS (
        SELECT platform, root_id FROM mention WHERE platform = :platform AND root_id = :root)
      """
          + MentionContext.OF_MOVED;

  private final Jdbi jdbi;
  private final Json json;

  PostgresContexts(Jdbi jdbi, Json json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  @Override
  public Context of(PostRef mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL)
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .mapTo(String.class)
                .findOne()
                .map(found -> json.read(found, MentionContext.class).context())
                .orElse(Context.NONE));
  }
}
