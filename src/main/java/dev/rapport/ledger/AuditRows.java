package dev.rapport.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.moderation.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Reads rows of the audit chain, as they are: somebody may have changed them. */
@ApplicationScoped
class AuditRows {

  private final Json json;

  AuditRows(Json json) {
    this.json = json;
  }

  /** The end of the chain; empty when there is none. */
  Optional<AuditEntry> last(Handle handle) {
    return handle
        .createQuery("SELECT * FROM audit_entry ORDER BY seq DESC LIMIT 1")
        .map((rs, ctx) -> entry(rs))
        .findOne();
  }

  static long waiting(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM audit_pending").mapTo(Long.class).one();
  }

  AuditEntry entry(ResultSet rs) throws SQLException {
    return new AuditEntry(
        rs.getLong("seq"),
        rs.getTimestamp("at").toInstant(),
        rs.getString("actor"),
        rs.getString("act"),
        rs.getString("subject"),
        detail(rs.getString("detail")),
        rs.getString("source"),
        rs.getLong("source_id"),
        rs.getString("prev_hash"),
        rs.getString("hash"));
  }

  /** What is no text was never written like that, and must not read like one that was. */
  private Map<String, String> detail(String stored) {
    Map<String, String> detail = new TreeMap<>();
    json.read(stored, JsonNode.class)
        .properties()
        .forEach(
            each -> {
              JsonNode value = each.getValue();
              detail.put(each.getKey(), value.isTextual() ? value.asText() : "no text: " + value);
            });
    return detail;
  }
}
