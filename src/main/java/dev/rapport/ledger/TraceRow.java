package dev.rapport.ledger;

import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.MentionTrace.Deleted;
import dev.rapport.moderation.MentionTrace.Reply;
import dev.rapport.moderation.MentionTrace.Step;
import dev.rapport.moderation.RiskTier;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a trace of a row of the record. */
@ApplicationScoped
class TraceRow {

  private final Json json;

  TraceRow(Json json) {
    this.json = json;
  }

  MentionTrace trace(ResultSet rs) throws SQLException {
    Post post = json.read(rs.getString("post"), Post.class);
    Optional<Draft> draft =
        Optional.ofNullable(rs.getString("draft")).map(d -> json.read(d, Draft.class));
    Map<String, BigDecimal> costs = costs(rs.getString("costs"));
    return new MentionTrace(
        rs.getString("platform"),
        rs.getString("root_id"),
        List.of((String[]) rs.getArray("versions").getArray()),
        post.conversation().value(),
        post.author().handle(),
        post.text(),
        post.createdAt(),
        instant(rs, "received_at"),
        rs.getString("state"),
        rs.getString("reason"),
        from(draft, Draft::language),
        from(draft, d -> d.mode().mode().word()),
        from(draft, d -> d.mode().why()),
        from(draft, d -> d.stance().stance().word()),
        from(draft, d -> d.stance().why()),
        deleted(rs) == null ? from(draft, Draft::reading) : null,
        draft.isEmpty() ? null : reply(rs, draft.get()),
        costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        costs,
        instant(rs, "due_at"),
        deleted(rs),
        List.of(json.read(rs.getString("history"), Step[].class)));
  }

  /** Without the zeros that the column pads with. */
  private Map<String, BigDecimal> costs(String stored) {
    Map<String, BigDecimal> costs = new TreeMap<>();
    if (stored != null) {
      json.readMap(stored, String.class, BigDecimal.class)
          .forEach((kind, usd) -> costs.put(kind, usd.stripTrailingZeros()));
    }
    return costs;
  }

  private static Reply reply(ResultSet rs, Draft draft) throws SQLException {
    return new Reply(
        rs.getString("reply_id"),
        rs.getString("text"),
        rs.getString("text_sha256"),
        draft.origin().rung(),
        draft.origin().model(),
        draft.origin().persona(),
        draft.origin().prompt(),
        draft.origin().variantOrBase(),
        Optional.ofNullable(rs.getString("tier")).map(RiskTier::valueOf).orElse(null),
        rs.getString("decided_by"),
        instant(rs, "published_at"));
  }

  /** Null as long as the words are there. */
  private static Deleted deleted(ResultSet rs) throws SQLException {
    Instant at = instant(rs, "purged_at");
    return at == null ? null : new Deleted(at, rs.getString("purged_why"));
  }

  private static <T> T from(Optional<Draft> draft, Function<Draft, T> part) {
    return draft.map(part).orElse(null);
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp at = rs.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
