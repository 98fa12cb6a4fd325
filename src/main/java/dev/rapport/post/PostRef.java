package dev.rapport.post;

import java.util.Objects;

/**
 * Where a post lives: a platform's short name and the post's id there. Ids are opaque text: X uses
 * snowflakes, Bluesky URIs; only the adapter of the platform may order or take them apart.
 *
 * @param platform lower-case short name, for example {@code x}
 * @param id the platform's own id, never blank
 */
public record PostRef(String platform, String id) {

  public PostRef {
    Objects.requireNonNull(platform, "platform");
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("a post needs an id");
    }
  }

  @Override
  public String toString() {
    return platform + ":" + id;
  }
}
