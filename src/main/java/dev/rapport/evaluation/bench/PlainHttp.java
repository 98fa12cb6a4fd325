package dev.rapport.evaluation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The three calls of the stub world, by the JDK's own client. */
final class PlainHttp {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper mapper = new ObjectMapper();

  /** All pages, oldest first. */
  List<JsonNode> mentions(URI world, long since) throws IOException, InterruptedException {
    List<JsonNode> posts = new ArrayList<>();
    String token = "";
    while (token != null) {
      String page = token.isEmpty() ? "" : "&pagination_token=" + token;
      JsonNode answer =
          send(
              HttpRequest.newBuilder(
                  world.resolve(
                      "/x/2/users/42/mentions?max_results=100&since_id=" + since + page)));
      answer.path("data").forEach(posts::add);
      token = answer.path("meta").path("next_token").asText(null);
    }
    Collections.reverse(posts);
    return posts;
  }

  String complete(URI world, ObjectNode body) throws IOException, InterruptedException {
    JsonNode answer =
        send(
            HttpRequest.newBuilder(world.resolve("/model/v1/chat/completions"))
                .POST(BodyPublishers.ofString(body.toString())));
    return answer.at("/choices/0/message/content").asText();
  }

  void post(URI world, String to, String text) throws IOException, InterruptedException {
    ObjectNode body = mapper.createObjectNode().put("text", text);
    body.putObject("reply").put("in_reply_to_tweet_id", to);
    send(
        HttpRequest.newBuilder(world.resolve("/x/2/tweets"))
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return mapper.readTree(client.send(request.build(), BodyHandlers.ofByteArray()).body());
  }
}
