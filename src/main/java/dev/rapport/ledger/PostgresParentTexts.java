package dev.rapport.ledger;

import dev.rapport.post.PostRef;
import dev.rapport.reply.memory.ParentTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Hashes of the posts that were mentions of us. */
@ApplicationScoped
class PostgresParentTexts implements ParentTexts {

  private final Jdbi jdbi;

  PostgresParentTexts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<String> sha256(PostRef post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT encode(sha256(convert_to(post ->> 'text', 'UTF8')), 'hex')
                    FROM mention
                    WHERE platform = :platform AND purged_at IS NULL
                      AND (root_id = :id
                        OR (cardinality(versions) > 1 AND versions @> ARRAY[CAST(:id AS text)]))
                    """)
                .bind("platform", post.platform())
                .bind("id", post.id())
                .mapTo(String.class)
                .findFirst());
  }
}
