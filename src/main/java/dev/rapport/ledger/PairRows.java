package dev.rapport.ledger;

import dev.rapport.feedback.arena.Entry;
import dev.rapport.feedback.arena.Facts;
import dev.rapport.feedback.arena.JudgedPair;
import dev.rapport.feedback.arena.Pair;
import dev.rapport.feedback.arena.rating.Style;
import dev.rapport.post.PostRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Rows of pairs, read. */
final class PairRows {

  private final Json json;

  PairRows(Json json) {
    this.json = json;
  }

  Pair pair(ResultSet rs) throws SQLException {
    return new Pair(
        rs.getLong("id"),
        new PostRef(rs.getString("platform"), rs.getString("root_id")),
        entry(rs, "first"),
        entry(rs, "second"));
  }

  private Entry entry(ResultSet rs, String which) throws SQLException {
    return new Entry(facts(rs, which), style(rs, which), rs.getString(which + "_text"));
  }

  private Facts facts(ResultSet rs, String which) throws SQLException {
    return json.read(rs.getString(which + "_facts"), Facts.class);
  }

  private Style style(ResultSet rs, String which) throws SQLException {
    return json.read(rs.getString(which + "_style"), Style.class);
  }

  JudgedPair judged(ResultSet rs) throws SQLException {
    return new JudgedPair(
        facts(rs, "first"),
        style(rs, "first"),
        facts(rs, "second"),
        style(rs, "second"),
        List.of(json.read(rs.getString("given"), JudgedPair.Given[].class)));
  }
}
