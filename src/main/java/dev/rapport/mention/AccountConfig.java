package dev.rapport.mention;

import io.smallrye.config.ConfigMapping;

/** Whom people talk to. */
@ConfigMapping(prefix = "rapport")
public interface AccountConfig {

  /** The account's handle without the {@code @}, the same on every platform. */
  String handle();
}
