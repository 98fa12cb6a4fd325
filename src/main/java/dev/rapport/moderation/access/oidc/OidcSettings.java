package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.AccessConfig;
import dev.rapport.moderation.access.AccessConfig.Login;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks whether the settings of the provider are whole, without asking it. */
public final class OidcSettings {

  static final String PREFIX = "rapport.console.oidc.";

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private OidcSettings() {}

  /**
   * @throws IllegalArgumentException with one line that names the first setting that is wrong
   */
  public static void check(OidcConfig config, AccessConfig access) {
    if (config.issuer().isEmpty()) {
      refuse(isBegun(config), "issuer", "must be set, since other settings of it are");
      return;
    }
    refuse(!isAddress(config.issuer().get()), "issuer", "must be an https address without a query");
    refuse(config.clientId().isEmpty(), "client-id", "must be set, since the issuer is");
    refuse(
        config.clientSecret().isEmpty(),
        "client-secret",
        "must be set, since the issuer is; give RAPPORT_CONSOLE_OIDC_CLIENT_SECRET");
    refuse(
        config.address().filter(address -> !isOrigin(address)).isPresent(),
        "address",
        "must be an https address without a path");
    refuse(!config.scopes().contains("openid"), "scopes", "must name openid");
    refuse(RoleGroups.of(config).isEmpty(), "roles", "must name a group for one role at least");
    refuse(access.login() == Login.OFF, "issuer", "goes with rapport.console.login=required only");
  }

  private static void refuse(boolean wrong, String setting, String why) {
    if (wrong) {
      throw new IllegalArgumentException(PREFIX + setting + " " + why);
    }
  }

  private static boolean isBegun(OidcConfig config) {
    return Stream.of(config.clientId(), config.clientSecret(), config.address())
            .anyMatch(Optional::isPresent)
        || !RoleGroups.of(config).isEmpty();
  }

  private static boolean isOrigin(URI address) {
    return isAddress(address) && Set.of("", "/").contains(address.getRawPath());
  }

  private static boolean isAddress(URI address) {
    return isSafe(address) && address.getRawQuery() == null;
  }

  /** What is said there nobody else may read or change. */
  static boolean isSafe(URI address) {
    String host = address.getHost();
    boolean here = "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(host));
    return ("https".equals(address.getScheme()) || here)
        && host != null
        && address.getRawUserInfo() == null
        && address.getRawFragment() == null;
  }
}
