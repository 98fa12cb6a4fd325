package dev.rapport.post;

import java.util.Optional;

/** Something that each platform has one of. */
public interface OnPlatform {

  /** The platform's short name, as in {@link PostRef#platform()}. */
  String platform();

  /** The one of this platform. */
  static <T extends OnPlatform> Optional<T> of(Iterable<T> all, String platform) {
    for (T each : all) {
      if (each.platform().equals(platform)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
