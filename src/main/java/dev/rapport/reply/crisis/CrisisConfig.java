package dev.rapport.reply.crisis;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What somebody is told who may harm themselves. */
@ConfigMapping(prefix = "rapport.reply.crisis")
public interface CrisisConfig {

  /** Wordings by language and help lines by country, in YAML; its head says how. */
  Path file();

  /**
   * Which country's help lines are named in which language, as {@code en=GB}: a BCP 47 primary tag
   * and an ISO 3166 code. In a language that is not here no number is named, only what to look for.
   */
  Optional<Set<String>> countries();
}
