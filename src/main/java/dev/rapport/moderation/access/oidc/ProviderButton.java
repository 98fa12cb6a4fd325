package dev.rapport.moderation.access.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What pages know of the provider. */
@Named("provider")
@ApplicationScoped
class ProviderButton {

  private final OidcConfig config;

  ProviderButton(OidcConfig config) {
    this.config = config;
  }

  public boolean isOn() {
    return config.issuer().isPresent();
  }

  /** What the provider is called. */
  public String button() {
    return config.button();
  }

  /** The way in and to a page of ours. */
  public String logIn(String next) {
    return "/login/oidc?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
