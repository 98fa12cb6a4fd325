package dev.rapport.evaluation.bench.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.evaluation.bench.PlainTable;
import dev.rapport.post.Post;
import java.sql.SQLException;
import java.util.List;

/** The floor: the same two commits by plain JDBC, and no thought in between. */
record PlainContender(PlainTable table, Exchanges exchanges, PartClock clock) implements Contender {

  @Override
  public String name() {
    return "plain loop";
  }

  @Override
  public void store(List<Post> posts) throws SQLException {
    table.insert(posts.stream().map(PlainContender::row).toList());
  }

  @Override
  public PartTimes answer(Post post, long due) throws SQLException {
    String id = post.ref().id();
    clock.begin(due);
    clock.turn(Part.CLAIM);
    table.move(id, "Received", "Drafting");
    clock.turn(Part.MODEL);
    String text = exchanges.answer(post, 0);
    clock.turn(Part.KEEP);
    table.draft(id, text);
    return clock.end();
  }

  private static JsonNode row(Post post) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", post.ref().id())
        .put("text", post.text())
        .put("author", post.author().id());
  }
}
