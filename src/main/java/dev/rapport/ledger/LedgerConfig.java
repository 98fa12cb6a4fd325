package dev.rapport.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the record hands out work. */
@ConfigMapping(prefix = "rapport.ledger")
public interface LedgerConfig {

  /**
   * How long a draft may take before another instance takes the mention over. Longer than the
   * slowest mode, or a model is paid twice.
   */
  @WithDefault("4m")
  Duration draftLease();

  /** How long a post may take before its fate counts as unknown. Longer than the HTTP timeout. */
  @WithDefault("45s")
  Duration publishLease();

  /** How long a step waits for its event before it is looked for in the record. */
  @WithDefault("15s")
  Duration patience();

  /**
   * How long the bytes of a draft are not used for another mention. X's own window is near 12 h.
   */
  @WithDefault("24h")
  Duration noRepeatFor();

  /**
   * How long people's words are held, a day more or less; afterwards they are purged, and ids,
   * hashes, times and states stay. Every day costs a post read for each, see {@link #lookEvery()}.
   */
  @WithDefault("7d")
  Duration textTtl();

  /**
   * How long after it came in, or was last seen, a post whose words are held is looked up again,
   * and purged when it is gone. X wants that within 24 hours; 20 leave four for a bad day. The
   * words of what is not answered are not looked up but purged by then.
   */
  @WithDefault("20h")
  Duration lookEvery();
}
