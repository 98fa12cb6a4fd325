package dev.rapport.platform.x;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where X is, and who we are there. */
@ConfigMapping(prefix = "rapport.platform.x")
public interface XConfig {

  /** The address before {@code /2}; a sandbox speaks the same. */
  @WithDefault("https://api.x.com")
  URI baseUrl();

  /**
   * The page where the account's owner lets the app act for it, for {@code connect}. When absent,
   * that of X, or {@code /i/oauth2/authorize} below the address of what stands in for X.
   */
  Optional<URI> authorizeUrl();

  /**
   * How often mentions are read. X allows 300 reads in 15 minutes to a user, so 3 s or more; what
   * was read before on the same day is not charged again.
   */
  @WithDefault("5s")
  Duration pollInterval();

  /**
   * How far behind the newest mention is read again, because X lists some of them late. 0s never
   * reads again.
   */
  @WithDefault("2m")
  Duration overlap();

  /** How often the overlap is read. */
  @WithDefault("30s")
  Duration overlapInterval();

  /**
   * How we learn of mentions: {@code poll}, {@code stream} or {@code webhook}. With the last two
   * mentions are read as well while the feed is closed, and for {@link #overlap} after it opened.
   */
  @WithDefault("poll")
  XIntake intake();

  /** How often mentions are read although an open feed tells of them. */
  @WithDefault("5m")
  Duration catchUpInterval();

  /** How long an open stream may say nothing; X promises a sign of life every 20 s. */
  @WithDefault("25s")
  Duration streamSilence();

  /**
   * The public address at which X reaches our {@code /webhooks/x}, without a port. When it is given
   * the webhook and its subscriptions are kept in order; when not, that is up to the operator.
   */
  Optional<URI> webhookUrl();

  /**
   * How often X is asked how many posts it has counted, which costs nothing and takes an app's own
   * bearer token; 0s never asks.
   */
  @WithDefault("1h")
  Duration usageInterval();

  /** How long one request may take. */
  @WithDefault("10s")
  Duration timeout();

  /** Asks for the authors' handles as well, which X charges as a user read each. */
  @WithDefault("false")
  boolean resolveAuthors();

  /** What X charges. */
  XPrices prices();

  /**
   * True when the developer app belongs to the account that {@code rapport.handle} names. X then
   * charges a fifth for what is read of the account's own timelines with its own token, and counts
   * of our own posts are read there. False counts the full price, so that a cap is met too early
   * rather than too late.
   */
  @WithDefault("false")
  boolean ownsApp();

  /**
   * The app's own token, or a user's that somebody else renews. Reads and posts when the account
   * gives neither OAuth 2.0 nor the keys of OAuth 1.0a; the app's own cannot post.
   */
  Optional<String> bearerToken();

  /** OAuth 2.0: the app's client id. With it, the account's tokens are kept in the record. */
  Optional<String> clientId();

  /** OAuth 2.0: the app's client secret. Absent for an app that is a public client. */
  Optional<String> clientSecret();

  /**
   * OAuth 2.0: the first refresh token, when it was had elsewhere. Good once: from then on the
   * record holds the next ones, until another is given here. {@code connect} needs none.
   */
  Optional<String> refreshToken();

  /** OAuth 1.0a: the app. All four are needed to post with it. */
  Optional<String> consumerKey();

  Optional<String> consumerSecret();

  /** OAuth 1.0a: the account. */
  Optional<String> accessToken();

  Optional<String> accessTokenSecret();

  /** True when there is anything at all to show who is calling. */
  default boolean canCall() {
    return clientId().isPresent() || canSign() || bearerToken().isPresent();
  }

  /** True when all four keys of OAuth 1.0a are there. */
  default boolean canSign() {
    return consumerKey().isPresent()
        && consumerSecret().isPresent()
        && accessToken().isPresent()
        && accessTokenSecret().isPresent();
  }
}
