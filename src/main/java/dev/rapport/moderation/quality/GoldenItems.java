package dev.rapport.moderation.quality;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The golden items of the operator's file, read at the start. */
@ApplicationScoped
public class GoldenItems {

  private final List<GoldenItem> all;

  GoldenItems(QualityConfig config) {
    this.all = read(config.goldenFile());
  }

  /**
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  public static List<GoldenItem> read(Path file) {
    try {
      List<GoldenItem> read =
          new YAMLMapper().readValue(file.toFile(), new TypeReference<List<GoldenItem>>() {});
      List<GoldenItem> items = read == null ? List.of() : List.copyOf(read);
      Set<String> names = new HashSet<>();
      items.stream()
          .filter(item -> !names.add(item.name()))
          .findFirst()
          .ifPresent(
              item -> {
                throw new IllegalArgumentException(
                    "%s: two golden items are called '%s'".formatted(file, item.name()));
              });
      return items;
    } catch (ValueInstantiationException e) {
      throw new IllegalArgumentException(file + ": " + e.getCause().getMessage(), e);
    } catch (IOException | NullPointerException e) {
      throw new IllegalArgumentException(
          file + " is not a list of golden items with name, mention, draft, right and why", e);
    }
  }

  List<GoldenItem> all() {
    return all;
  }

  /** Empty when the file does not have it any more. */
  Optional<GoldenItem> find(String name) {
    return all.stream().filter(item -> item.name().equals(name)).findFirst();
  }
}
