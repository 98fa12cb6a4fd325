package dev.rapport.moderation.access.oidc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a provider says of somebody, signed; their own words may be among it. */
record Claims(Subject subject, Map<String, Object> all) {

  /** When they last gave their password there; empty when the provider does not say. */
  Optional<Instant> authTime() {
    return all.get("auth_time") instanceof Number seconds
        ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
        : Optional.empty();
  }

  /** The text of a claim; empty when it is none. */
  Optional<String> text(String path) {
    return at(path) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The texts of a claim that is a list or one text; whatever else is in it is left out. */
  List<String> texts(String path) {
    return switch (at(path)) {
      case String text -> List.of(text);
      case Collection<?> many ->
          many.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      case null, default -> List.of();
    };
  }

  /** A claim whose name has dots in it comes before a path. */
  private Object at(String path) {
    Object found = all.get(path);
    if (found != null) {
      return found;
    }
    Object within = all;
    for (String step : path.split("\\.")) {
      within = within instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return within;
  }
}
