package dev.rapport.ledger;

import dev.rapport.moderation.ReviewQueue.DraftedReply;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.rule.RuleFinding;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads drafts together with what they answer. */
@ApplicationScoped
class HeldDrafts {

  static final String SELECT =
      """
      SELECT m.post, r.draft, r.tier, r.rules, r.edited_by, s.reason, s.changed_at,
             s.queue
      FROM mention_state s
      JOIN mention m USING (platform, root_id)
      JOIN reply r USING (platform, root_id)
      """;

  private final Jdbi jdbi;
  private final Json json;

  HeldDrafts(Jdbi jdbi, Json json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  Optional<DraftedReply> drafted(PostRef mention) {
    return one(mention, "Drafted").map(item -> new DraftedReply(item.post(), item.draft()));
  }

  Optional<HeldDraft> waiting(PostRef mention) {
    return one(mention, "Held");
  }

  Optional<HeldDraft> retracted(PostRef mention) {
    return one(mention, "Retracted");
  }

  int size() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM mention_state WHERE state = 'Held'")
                .mapTo(Integer.class)
                .one());
  }

  List<HeldDraft> waiting(Which which) {
    HeldFilter filter = HeldFilter.of(which);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + filter.sql())
                .bindMap(filter.values())
                .map((rs, ctx) -> item(rs))
                .list());
  }

  private Optional<HeldDraft> one(PostRef mention, String state) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + " WHERE s.platform = :platform AND s.root_id = :root AND s.state = :state")
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .bind("state", state)
                .map((rs, ctx) -> item(rs))
                .findOne());
  }

  /** A row with the columns that are read here. */
  HeldDraft item(ResultSet rs) throws SQLException {
    return new HeldDraft(
        json.read(rs.getString("post"), Post.class),
        json.read(rs.getString("draft"), Draft.class),
        rs.getString("reason"),
        rs.getTimestamp("changed_at").toInstant(),
        Optional.ofNullable(rs.getString("tier")).map(RiskTier::valueOf),
        Optional.ofNullable(rs.getString("rules"))
            .map(rules -> List.of(json.read(rules, RuleFinding[].class)))
            .orElse(List.of()),
        Optional.ofNullable(rs.getString("edited_by")),
        rs.getString("queue"));
  }
}
