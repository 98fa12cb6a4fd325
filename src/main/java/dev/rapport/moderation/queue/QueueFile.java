package dev.rapport.moderation.queue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the operator's queues, strictly: a word that means nothing stops the start. */
final class QueueFile {

  private static final int MOST = 20;

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private QueueFile() {}

  /**
   * @param rules the names of all rules
   * @throws IllegalArgumentException with one line that names the file, the place and what is wrong
   */
  static List<QueueSettings> read(Path file, Set<String> rules) {
    try {
      JsonNode tree = YAML.readTree(file.toFile());
      return checked(queues(tree, rules));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new IllegalArgumentException("%s, line %d: %s".formatted(file, line, what), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<QueueSettings> queues(JsonNode tree, Set<String> rules) {
    if (tree == null || tree.isMissingNode() || tree.isNull()) {
      return List.of();
    }
    if (!tree.isArray()) {
      throw new IllegalArgumentException("it is not a list of queues with name, title and takes");
    }
    List<QueueSettings> queues = new ArrayList<>();
    for (JsonNode queue : tree) {
      String place = "queue " + (queues.size() + 1);
      queues.add(new QueueEntry(place, queue, rules).read());
    }
    return queues;
  }

  private static List<QueueSettings> checked(List<QueueSettings> queues) {
    if (queues.size() > MOST) {
      throw new IllegalArgumentException("there are more than " + MOST + " queues");
    }
    Set<String> names = new HashSet<>();
    for (QueueSettings queue : queues) {
      if (names.contains(QueueSettings.REST)) {
        throw new IllegalArgumentException(
            "queue '%s': nothing comes after the queue 'rest'".formatted(queue.name()));
      }
      if (!names.add(queue.name())) {
        throw new IllegalArgumentException("there are two queues '%s'".formatted(queue.name()));
      }
    }
    List<QueueSettings> all = new ArrayList<>(queues);
    if (!names.contains(QueueSettings.REST)) {
      all.add(QueueSettings.DEFAULT_REST);
    }
    return List.copyOf(all);
  }
}
