package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rapport.sandbox.billing.Usage;
import dev.rapport.sandbox.network.Person;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * What an app used, as X tells it: counts are texts. A project is one app here, and both have the
 * id of their owner.
 *
 * @param days how many of them the daily figures cover, today included
 */
record UsageJson(Person owner, Usage usage, LocalDate today, int days) {

  /** Those that X tells unasked come first. */
  static final List<String> FIELDS =
      List.of(
          "cap_reset_day",
          "project_cap",
          "project_id",
          "project_usage",
          "daily_project_usage",
          "daily_client_app_usage");

  private static final int UNASKED = 4;

  /**
   * These fields, or those that X tells unasked when none is named.
   *
   * @param cap how many posts the project may read in a month
   */
  ObjectNode of(Collection<String> fields, int cap) {
    ObjectNode json = Json.object();
    FIELDS.stream()
        .filter(fields.isEmpty() ? FIELDS.subList(0, UNASKED)::contains : fields::contains)
        .forEach(field -> json.set(field, value(field, cap)));
    return json;
  }

  private JsonNode value(String field, int cap) {
    return switch (field) {
      case "cap_reset_day" -> IntNode.valueOf(today.lengthOfMonth() - today.getDayOfMonth() + 1);
      case "project_cap" -> TextNode.valueOf(Integer.toString(cap));
      case "project_id" -> TextNode.valueOf(id());
      case "project_usage" -> TextNode.valueOf(Integer.toString(usage.inMonthOf(today).posts()));
      case "daily_project_usage" ->
          Json.object().put("project_id", id()).<ObjectNode>set("usage", daily());
      case "daily_client_app_usage" -> Json.array(List.of(app()));
      default -> throw new IllegalArgumentException("X has no usage field " + field);
    };
  }

  private ObjectNode app() {
    ObjectNode json = Json.object().put("client_app_id", id());
    return json.put("usage_result_count", days).set("usage", daily());
  }

  /** The earliest first, days without any use too. */
  private ArrayNode daily() {
    return Json.array(
        today.minusDays(days - 1L).datesUntil(today.plusDays(1)).map(this::day).toList());
  }

  private ObjectNode day(LocalDate date) {
    return Json.object()
        .put("date", Times.text(date.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .put("usage", Integer.toString(usage.on(date).posts()));
  }

  private String id() {
    return Ids.text(owner.id());
  }
}
