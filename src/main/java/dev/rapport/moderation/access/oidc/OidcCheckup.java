package dev.rapport.moderation.access.oidc;

import dev.rapport.moderation.access.AccessConfig;
import dev.rapport.post.Finding;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Looks whether the identity provider answers and knows us, without anybody's password. */
@Singleton
public class OidcCheckup {

  private static final URI HERE = URI.create("http://127.0.0.1:8080");

  private final OidcConfig config;
  private final AccessConfig access;
  private final IdentityProvider provider;

  OidcCheckup(OidcConfig config, AccessConfig access, IdentityProvider provider) {
    this.config = config;
    this.access = access;
    this.provider = provider;
  }

  /** One line on the provider; empty when none is configured. */
  public Optional<Finding> look() {
    try {
      OidcSettings.check(config, access);
      return config.issuer().map(this::look);
    } catch (IllegalArgumentException e) {
      return Optional.of(
          Finding.amiss(
              "log-in: " + e.getMessage(),
              "config/rapport.example.properties says what is needed"));
    }
  }

  private Finding look(URI issuer) {
    String origin = config.address().orElse(HERE).toString().replaceFirst("/$", "");
    URI redirect = URI.create(origin + MakeRound.CALLBACK);
    NotIn heard = provider.tried(redirect);
    return switch (heard.why()) {
      case OVER -> registered(issuer, redirect);
      case FAILED ->
          Finding.amiss(
              "log-in: %s does not know us: %s".formatted(issuer.getHost(), heard.getMessage()),
              "look at rapport.console.oidc.client-id and .client-secret, and whether %s is"
                      .formatted(redirect)
                  + " registered there");
      default ->
          Finding.amiss(
              "log-in: " + heard.getMessage(),
              "look at rapport.console.oidc.issuer; until then people log in by the form alone");
    };
  }

  private Finding registered(URI issuer, URI redirect) {
    return config.address().isPresent()
        ? Finding.fine(
            "log-in: %s answers and knows us; browsers come back to %s"
                .formatted(issuer.getHost(), redirect))
        : Finding.noted(
            "log-in: %s answers and knows us; where browsers come back to is as they say"
                .formatted(issuer.getHost()),
            "set rapport.console.oidc.address to how they reach the console, unless that is "
                + HERE);
  }
}
