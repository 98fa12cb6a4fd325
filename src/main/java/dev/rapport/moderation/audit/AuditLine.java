package dev.rapport.moderation.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads lines of an export, which may come from anybody. */
final class AuditLine {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AuditLine() {}

  /** Empty when an export would not have written this, to the byte. */
  static Optional<AuditEntry> read(String line) {
    try {
      return Optional.of(entry(JSON.readTree(line))).filter(entry -> entry.line().equals(line));
    } catch (JsonProcessingException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static AuditEntry entry(JsonNode line) {
    return new AuditEntry(
        line.path("seq").asLong(),
        Instant.parse(line.path("at").asText()),
        line.path("actor").asText(),
        line.path("act").asText(),
        line.path("subject").asText(),
        detail(line.path("detail")),
        line.path("source").asText(),
        line.path("sourceId").asLong(),
        line.path("prevHash").asText(),
        line.path("hash").asText());
  }

  private static Map<String, String> detail(JsonNode object) {
    Map<String, String> detail = new TreeMap<>();
    object.properties().forEach(each -> detail.put(each.getKey(), each.getValue().asText()));
    return detail;
  }
}
