package dev.rapport.ledger;

import dev.rapport.feedback.arena.Pairs.Drafted;
import dev.rapport.feedback.arena.Rivals;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import dev.rapport.reply.alignment.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads all texts that a mention has had. */
@ApplicationScoped
class RivalTexts {

  private static final String SINCE =
      """
      SELECT r.platform, r.root_id, r.draft, r.edited_by,
             CASE WHEN r.verdict = 'APPROVED_EDITED' THEN r.text END AS edited,
             CASE WHEN r.verdict = 'APPROVED_EDITED' THEN r.decided_by END AS editor,
             (SELECT coalesce(jsonb_agg(c.draft ORDER BY c.id), '[]'::jsonb)
              FROM review_candidate c
              WHERE c.platform = r.platform AND c.root_id = r.root_id) AS aside
      FROM (
        SELECT platform, root_id FROM review_candidate WHERE at >= :since
        UNION
        SELECT platform, root_id FROM reply
        WHERE decided_by IS NOT NULL AND decided_by <> 'rule' AND decided_at >= :since
          AND verdict = 'APPROVED_EDITED') AS changed
      JOIN reply r USING (platform, root_id)
      JOIN mention m USING (platform, root_id)
      WHERE m.purged_at IS NULL
      ORDER BY coalesce(r.decided_at, r.drafted_at)
      """;

  private static final String DRAFTED =
      """
      SELECT m.post, r.draft
      FROM mention m JOIN reply r USING (platform, root_id)
      WHERE m.platform = :platform AND m.root_id = :root AND m.purged_at IS NULL
        AND r.edited_by IS NULL AND r.draft ->> 'text' <> ''
      """;

  private final Jdbi jdbi;
  private final Json json;

  RivalTexts(Jdbi jdbi, Json json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  List<Rivals> since(Instant since) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(SINCE).bind("since", since).map((rs, ctx) -> rivals(rs)).list());
  }

  Optional<Drafted> drafted(PostRef mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DRAFTED)
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .map(
                    (rs, ctx) ->
                        new Drafted(
                            json.read(rs.getString("post"), Post.class),
                            json.read(rs.getString("draft"), Draft.class)))
                .findOne());
  }

  /** What an answer to this row's mention is for. */
  Asked asked(ResultSet rs) throws SQLException {
    Draft draft = json.read(rs.getString("draft"), Draft.class);
    Post post = json.read(rs.getString("post"), Post.class);
    return new Asked(post.words(), draft.reading(), draft.stance().stance());
  }

  private Rivals rivals(ResultSet rs) throws SQLException {
    return new Rivals(
        new PostRef(rs.getString("platform"), rs.getString("root_id")),
        json.read(rs.getString("draft"), Draft.class),
        List.of(json.read(rs.getString("aside"), Draft[].class)),
        Optional.ofNullable(rs.getString("edited")),
        Optional.ofNullable(rs.getString("editor")),
        Optional.ofNullable(rs.getString("edited_by")));
  }
}
