package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Happening;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Sight;
import dev.rapport.sandbox.network.State;
import dev.rapport.sandbox.stream.StreamRule;
import java.util.List;
import java.util.Optional;

/** A post that rules ask for, as a line of the filtered stream. */
final class PostLines {

  private final Network network;
  private final Fields fields;
  private final Bots bots;

  PostLines(Network network, Fields fields, Bots bots) {
    this.network = network;
    this.fields = fields;
    this.bots = bots;
  }

  Optional<String> of(Happening happening, List<StreamRule> rules) {
    return switch (happening) {
      case Happening.Posted posted -> line(posted.post(), rules);
      case Happening.Edited edited -> line(edited.post(), rules);
      case Happening.Deleted d -> Optional.empty();
      case Happening.Liked l -> Optional.empty();
    };
  }

  /** Empty also when the post is gone by now, or an app, which is nobody, may not see it. */
  private Optional<String> line(long post, List<StreamRule> rules) {
    return network.ask(
        state ->
            state
                .post(post)
                .filter(Sight.ofNobody(state)::sees)
                .flatMap(found -> line(state, found, rules)));
  }

  private Optional<String> line(State state, Post post, List<StreamRule> rules) {
    List<ObjectNode> matching =
        rules.stream()
            .filter(rule -> rule.query().matches(post, state))
            .map(PostLines::json)
            .toList();
    if (matching.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode line = new Answer(state, fields, bots, Sight.ofNobody(state)).post(post).json();
    line.set("matching_rules", Json.array(matching));
    return Optional.of(line.toString());
  }

  private static ObjectNode json(StreamRule rule) {
    ObjectNode json = Json.object();
    json.put("id", Ids.text(rule.id()));
    json.put("tag", rule.tag());
    return json;
  }
}
