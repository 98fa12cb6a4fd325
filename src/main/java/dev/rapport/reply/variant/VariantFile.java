package dev.rapport.reply.variant;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.reply.ReplyConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the operator's variants, strictly: a word that means nothing stops the start. */
final class VariantFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private VariantFile() {}

  /**
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  static List<VariantLine> read(ReplyConfig config) {
    Path file = config.variantsFile();
    try {
      Table table = YAML.readValue(file.toFile(), Table.class);
      if (table == null
          || table.variants() == null
          || table.variants().stream().anyMatch(Objects::isNull)) {
        throw new IllegalArgumentException("it needs a list of variants");
      }
      return checked(table.variants(), config);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IllegalArgumentException(
          "%s, line %d: %s".formatted(file, line, firstLine(e.getOriginalMessage())), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + firstLine(e.getMessage()), e);
    }
  }

  private static List<VariantLine> checked(List<VariantLine> lines, ReplyConfig config) {
    Set<String> names = new HashSet<>();
    for (VariantLine line : lines) {
      try {
        line.check(config.modes());
        if (!names.add(line.name())) {
          throw new IllegalArgumentException("is there twice");
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("variant '" + line.name() + "': " + e.getMessage(), e);
      }
    }
    return lines;
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  /** The file as it stands. */
  private record Table(@JsonProperty(required = true) List<VariantLine> variants) {}
}
