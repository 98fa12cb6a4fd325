package dev.rapport.ledger;

import dev.rapport.mention.MentionState.Approved;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Puts before people what a rule let pass and is not out yet. */
@ApplicationScoped
class RecalledDrafts {

  private static final Approved APPROVED = new Approved("approved");

  /**
   * A rule let it pass, and no post of it may be out. Of what was unknown once the same bytes may
   * be posted again and no others: it may still turn up.
   */
  private static final String RECALLABLE =
      """
      EXISTS (SELECT 1 FROM reply r WHERE r.platform = s.platform AND r.root_id = s.root_id
                AND r.decided_by = 'rule' AND r.published_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM transition t WHERE t.platform = s.platform
                          AND t.root_id = s.root_id AND t.state = 'Unknown')
      """;

  private static final String OF_VARIANT =
      """
      SELECT s.platform, s.root_id
      FROM reply v JOIN mention_state s USING (platform, root_id)
      WHERE v.draft #>> '{origin,variant}' = :version AND v.published_at IS NULL
        AND s.state = 'Approved' AND
      """
          + RECALLABLE
          + " ORDER BY s.platform, s.root_id LIMIT 500";

  /** Nobody has decided it then. */
  private static final String UNDECIDE =
      """
      UPDATE reply r
      SET decided_sha256 = NULL, decided_by = NULL, decided_at = NULL, verdict = NULL
      FROM moved WHERE r.platform = moved.platform AND r.root_id = moved.root_id
      """;

  private final Jdbi jdbi;
  private final Steps steps;

  RecalledDrafts(Jdbi jdbi, Steps steps) {
    this.jdbi = jdbi;
    this.steps = steps;
  }

  /**
   * @param version of a variant that is served no more
   */
  void recall(String version) {
    waiting(version)
        .forEach(
            mention ->
                steps.take(
                    steps
                        .step(mention, APPROVED.held("its variant was rolled back"))
                        .onlyIf(RECALLABLE)
                        .also("undecided", UNDECIDE)
                        .dueIn(Duration.ZERO)));
  }

  private List<PostRef> waiting(String version) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_VARIANT)
                .bind("version", version)
                .map((rs, ctx) -> new PostRef(rs.getString("platform"), rs.getString("root_id")))
                .list());
  }
}
