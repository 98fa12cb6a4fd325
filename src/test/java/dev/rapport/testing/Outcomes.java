package dev.rapport.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of mentions, as the operator API tells it and the network shows it. */
public final class Outcomes {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> UNDER_WAY =
      Set.of("Received", "Drafting", "Drafted", "Approved", "Publishing", "Unknown");

  private final String base;

  private Outcomes(String base) {
    this.base = base;
  }

  /**
   * @param base the address of the network before {@code /2}
   */
  public static Outcomes at(String base) {
    return new Outcomes(base);
  }

  public JsonPath trace(String mention) {
    return given().get("/api/mentions/x/" + mention).jsonPath();
  }

  /** Waits until nothing more becomes of it by itself, and says what did: state and reason. */
  public String settled(String mention) {
    await()
        .atMost(SOON)
        .until(
            () -> {
              String state = trace(mention).getString("state");
              return state != null && !UNDER_WAY.contains(state);
            });
    return now(mention);
  }

  public String now(String mention) {
    return trace(mention).getString("state") + ": " + trace(mention).getString("reason");
  }

  /** Our replies in the thread that the post began. */
  public List<Map<String, Object>> repliesIn(String thread) {
    String us = Person.at(base, "rapport").id();
    return Person.at(base, "watcher").thread(thread).stream()
        .filter(post -> post.get("author_id").equals(us))
        .toList();
  }

  /** How often one of these posts was answered by us. */
  public long answersTo(String... posts) {
    return Person.at(base, "rapport").answered().stream().filter(List.of(posts)::contains).count();
  }
}
