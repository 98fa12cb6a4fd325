package dev.rapport.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults of the sandbox's X API that strike one account only, over the control API. */
public final class Faults {

  private static final String FAULTS = "/sandbox/control/faults";

  private final String who;

  private Faults(String who) {
    this.who = who;
  }

  public static Faults of(String who) {
    return new Faults(who);
  }

  /**
   * @param rules members of a rule each, without {@code who}: {@code 'on':'…','fault':'…'}
   */
  public void order(long seed, String... rules) {
    put("{\"seed\":%d,\"rules\":[%s]}".formatted(seed, rules(rules)));
  }

  /** Likewise, with posts that show up late. */
  public void order(long seed, int lagMillis, String... rules) {
    put(
        "{\"seed\":%d,\"timelineLagMillis\":%d,\"rules\":[%s]}"
            .formatted(seed, lagMillis, rules(rules)));
  }

  public void clear() {
    given().delete(FAULTS).then().statusCode(204);
  }

  /** How often the rules struck, in their order. */
  public List<Integer> fired() {
    return given().get(FAULTS).jsonPath().getList("rules.fired");
  }

  /** What this account was refused so far, as method, path, status and reason. */
  public List<String> refusals() {
    JsonPath refused = given().get("/sandbox/control/refusals").jsonPath();
    return refused.<String>getList(
        "findAll { it.who == '" + who + "' }.collect { it.what + ' ' + it.status + ' ' + it.why }");
  }

  private String rules(String... rules) {
    return Stream.of(rules)
        .map(rule -> "{\"who\":\"" + who + "\"," + rule.replace('\'', '"') + "}")
        .collect(Collectors.joining(","));
  }

  private static void put(String plan) {
    given().body(plan).put(FAULTS).then().statusCode(200);
  }
}
