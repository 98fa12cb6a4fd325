package dev.rapport.moderation.access.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The identity provider by which a team comes in; none without an issuer. */
@ConfigMapping(prefix = "rapport.console.oidc")
public interface OidcConfig {

  /**
   * The provider's name for itself, letter by letter, such as {@code https://id.example/realms/us}.
   * Over TLS, but on loopback. Absent: people come in by the form alone.
   */
  Optional<URI> issuer();

  /** What we are called there. */
  Optional<String> clientId();

  /**
   * By which the provider knows that it is us. Give it by the environment, {@code
   * RAPPORT_CONSOLE_OIDC_CLIENT_SECRET}, or by a mounted file.
   */
  Optional<String> clientSecret();

  /**
   * How browsers reach the console, such as {@code https://rapport.example}; the provider sends
   * them back to {@code /login/oidc/callback} there. Absent: as the browser says.
   */
  Optional<URI> address();

  /** What is asked for. Some providers tell groups only when {@code groups} is among them. */
  @WithDefault("openid,profile")
  List<String> scopes();

  /** The claim of the ID token that holds people's groups; {@code a.b} is b within a. */
  @WithDefault("groups")
  String rolesClaim();

  /** Which groups have which role. Who is in none of them does not come in. */
  Roles roles();

  /** The claim of the ID token that holds the name for the record. */
  @WithDefault("preferred_username")
  String nameClaim();

  /** What the provider is called on the log-in page. */
  @WithDefault("OpenID Connect")
  String button();

  /** Groups as the provider calls them; a comma within a name is written {@code \,}. */
  interface Roles {

    /** Who may look; every other role may as well. */
    Optional<List<String>> viewer();

    /** Who decides what waits. */
    Optional<List<String>> reviewer();

    /** Who proposes prompts. */
    Optional<List<String>> author();

    /** Who approves prompts and releases what stops the bot. */
    Optional<List<String>> approver();

    /** Who may do everything. */
    Optional<List<String>> admin();
  }
}
