package dev.rapport.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The small social network for demos, tests and rehearsals. */
@ConfigMapping(prefix = "rapport.sandbox")
public interface SandboxConfig {

  /** Whether it exists at all. When false, its paths answer 404 and no folder is touched. */
  @WithDefault("false")
  boolean enabled();

  /** Where its journal lives; made when missing. One running process at a time. */
  @WithDefault("${rapport.data:.rapport}/sandbox")
  Path folder();

  /**
   * The accounts that are programs: handles without the {@code @}. They may reply to or quote only
   * those who summoned them, as on X. The account of {@code rapport.handle} when absent.
   */
  Optional<List<String>> bots();

  /** Whether a request over the limit is refused with 429. The headers tell the truth anyway. */
  @WithDefault("false")
  boolean rateLimits();

  /** How long an access token of OAuth 2.0 is good, as on X. Refresh tokens do not end. */
  @WithDefault("2h")
  Duration accessTokenLife();

  /** Whether an author's second identical text within 12 hours is refused, as on X. */
  @WithDefault("true")
  boolean duplicateCheck();

  /**
   * The longest time until a new post shows up in timelines and search; each post draws its own
   * delay from 0 up to this, so that posts arrive late and out of order. Lookups by id see it at
   * once. At least 0.
   */
  @WithDefault("0s")
  Duration timelineLag();

  /** The longest time without a line on an open stream; X promises 20 s. Above 0. */
  @WithDefault("20s")
  Duration keepAlive();

  /** How long after a check of all webhooks the next one begins; X checks every hour. Above 0. */
  @WithDefault("1h")
  Duration webhookCheck();
}
