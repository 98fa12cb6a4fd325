package dev.rapport.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What concerns the program as a whole. */
@ConfigMapping(prefix = "rapport")
public interface RapportConfig {

  /** The folder that holds {@code config/}; the launcher gives its own. */
  @WithDefault(".")
  Path home();

  /** The folder of the embedded engines and the sandbox; made when it is missing. */
  @WithDefault(".rapport")
  Path data();

  /**
   * What this instance does: {@code intake}, {@code reply}, {@code publish}, {@code console}, or
   * some of them. Empty for a sandbox alone.
   */
  @WithDefault("intake,reply,publish,console")
  Optional<Set<Role>> roles();

  /** True when this instance has the role. */
  default boolean has(Role role) {
    return roles().orElse(Set.of()).contains(role);
  }
}
