package dev.rapport.sandbox;

import io.smallrye.config.ConfigMapping;

/** The account that people talk to; here only to know who is a bot when nobody says. */
@ConfigMapping(prefix = "rapport")
interface HandleConfig {

  /** Its handle without the {@code @}. */
  String handle();
}
