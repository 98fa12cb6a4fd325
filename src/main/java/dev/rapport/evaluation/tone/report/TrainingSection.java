package dev.rapport.evaluation.tone.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What the packed model's manifest says of its heads: the sets that have no texts of their own to
 * be measured on were measured in turns, each text by heads that did not know it.
 */
final class TrainingSection {

  private static final String MANIFEST = "/dev/rapport/tone/heads/tone-model.json";

  private TrainingSection() {}

  static String markdown() {
    StringBuilder table =
        new StringBuilder(
            """
            ## As measured when the packed model was trained

            In turns means that each text was judged by heads that were taught the other three quarters.

            | heads | set | texts | figure | by words | with meaning |
            | --- | --- | --- | --- | --- | --- |
            """);
    for (JsonNode task : manifest().path("figures")) {
      task.path("figures").forEach(figure -> table.append(row(task, figure)));
    }
    return table.append('\n').toString();
  }

  private static String row(JsonNode task, JsonNode figure) {
    return String.format(
        Locale.ROOT,
        "| %s | %s, %s | %d | %s | %.3f | %.3f |\n",
        Escape.markdown(task.path("group").asText()),
        Escape.markdown(figure.path("set").asText()),
        figure.path("split").asText(),
        figure.path("texts").asInt(),
        task.path("measure").asText(),
        figure.path("words").asDouble(),
        figure.path("meaning").asDouble());
  }

  private static JsonNode manifest() {
    try (InputStream file = TrainingSection.class.getResourceAsStream(MANIFEST)) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the packed manifest cannot be read", e);
    }
  }
}
