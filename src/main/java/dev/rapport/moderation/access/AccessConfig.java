package dev.rapport.moderation.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Who gets into the console and the API. */
@ConfigMapping(prefix = "rapport.console")
public interface AccessConfig {

  /** Whether people log in. */
  @WithDefault("required")
  Login login();

  /** A session ends after so long without a request. */
  @WithDefault("30m")
  Duration idle();

  /** A session ends so long after the log-in, whatever is done in it. */
  @WithDefault("12h")
  Duration absolute();

  /** For so long after the password was given, what needs it again may be done. */
  @WithDefault("5m")
  Duration confirmed();

  /**
   * What commands show the bot where people log in: a token that somebody made on their account's
   * page. Give it by the environment, {@code RAPPORT_CONSOLE_TOKEN}.
   */
  Optional<String> token();

  /** Whether people log in. */
  enum Login {
    /**
     * Nobody sees anything without; but until the first account is made, whoever sits at this
     * machine may do everything.
     */
    REQUIRED,
    /** Everybody may do everything under any name; on loopback only. */
    OFF
  }
}
