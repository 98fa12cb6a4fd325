package dev.rapport.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was spent, as the bot's own meter has it and as the sandbox's bill has it, in US dollars by
 * kind. Amounts are without zeros at their end, so that equal ones are equal.
 */
public final class Bills {

  /** What the bill calls differently. */
  private static final Map<String, String> WORDS =
      Map.of(
          "summoned-reply", "reply",
          "create", "post",
          "create-with-url", "post-with-link",
          "delete", "deletion",
          "counts", "count");

  private Bills() {}

  /** By the bot's meter, this month. */
  public static Map<String, BigDecimal> metered() {
    Map<String, BigDecimal> usd = new TreeMap<>();
    costs()
        .<Map<String, Object>>getList("totals")
        .forEach(line -> usd.put(line.get("of").toString(), amount(line.get("usd"))));
    return usd;
  }

  /** The meter's sum of all of it. */
  public static BigDecimal total() {
    return amount(costs().get("usd"));
  }

  /** By the sandbox's bill for the app of this owner. */
  public static Map<String, BigDecimal> billed(String app) {
    Map<String, BigDecimal> usd = new TreeMap<>();
    bill(app)
        .<Map<String, String>>getList("days.lines.flatten()")
        .forEach(
            line ->
                usd.merge(
                    WORDS.getOrDefault(line.get("price"), line.get("price")),
                    new BigDecimal(line.get("usd")),
                    BigDecimal::add));
    usd.replaceAll((kind, amount) -> amount(amount));
    return usd;
  }

  /** The bill itself. */
  public static JsonPath bill(String app) {
    return given().queryParam("app", app).get("/sandbox/control/usage").jsonPath();
  }

  /** The parts of every mention's cost, by its id. */
  public static Map<String, Map<String, BigDecimal>> ofMentions() {
    Map<String, Map<String, BigDecimal>> parts = new HashMap<>();
    String cursor = null;
    do {
      Map<String, String> query = cursor == null ? Map.of() : Map.of("cursor", cursor);
      JsonPath page =
          exact(
              given().queryParam("limit", 200).queryParams(query).get("/api/mentions").asString());
      page.<Map<String, Object>>getList("mentions")
          .forEach(mention -> parts.put(mention.get("id").toString(), parts(mention)));
      cursor = page.getString("cursor");
    } while (cursor != null);
    return parts;
  }

  private static Map<String, BigDecimal> parts(Map<String, Object> mention) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    ((Map<?, ?>) mention.get("costs"))
        .forEach((kind, usd) -> parts.put(kind.toString(), amount(usd)));
    return parts;
  }

  private static JsonPath costs() {
    return exact(given().queryParam("by", "kind").get("/api/costs").asString());
  }

  private static BigDecimal amount(Object number) {
    return new BigDecimal(number.toString()).stripTrailingZeros();
  }

  private static JsonPath exact(String json) {
    return new JsonPath(json)
        .using(new JsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }
}
