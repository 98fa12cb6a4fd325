package dev.rapport.sandbox.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxConfig;
import dev.rapport.testing.MovingClock;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantsTest {

  private static final URI BACK = URI.create("http://127.0.0.1:9/callback");
  private static final String VERIFIER = "a-verifier-that-has-at-least-forty-three-letters";
  private static final String APP = "app-alice";

  private final MovingClock clock = new MovingClock();
  private final Grants grants = new Grants(config(), clock);

  private static SandboxConfig config() {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(SandboxConfig.class)
        .withSources(
            new PropertiesConfigSource(Map.of("rapport.sandbox.folder", "unused"), "test", 100))
        .build()
        .getConfigMapping(SandboxConfig.class);
  }

  private static AuthorizationRequest asking(String... scopes) {
    return new AuthorizationRequest(
        APP, BACK, Set.of(scopes), "state", Secrets.challenge(VERIFIER));
  }

  private Exchange.Issued issued() {
    String code = grants.grant(asking("tweet.read", "offline.access"), "alice");
    return (Exchange.Issued) grants.exchange(APP, code, BACK.toString(), VERIFIER);
  }

  @Test
  void aCodeIsGoodOnce() {
    // Given
    String code = grants.grant(asking("tweet.read"), "alice");
    grants.exchange(APP, code, BACK.toString(), VERIFIER);

    // When
    Exchange again = grants.exchange(APP, code, BACK.toString(), VERIFIER);

    // Then
    assertThat(again).isEqualTo(Exchange.Refused.invalid("authorization code"));
  }

  @Test
  void aCodeIsGoodForHalfAMinute() {
    // Given
    String code = grants.grant(asking("tweet.read"), "alice");
    clock.pass(Duration.ofSeconds(31));

    // When
    Exchange late = grants.exchange(APP, code, BACK.toString(), VERIFIER);

    // Then
    assertThat(late).isEqualTo(Exchange.Refused.invalid("authorization code"));
  }

  @ParameterizedTest
  @CsvSource({
    "app-bob, http://127.0.0.1:9/callback, " + VERIFIER,
    "app-alice, http://127.0.0.1:9/other, " + VERIFIER,
    "app-alice, http://127.0.0.1:9/callback, another"
  })
  void aCodeIsGoodForWhoAskedForIt(String client, String redirect, String verifier) {
    // Given
    String code = grants.grant(asking("tweet.read"), "alice");

    // When
    Exchange exchange = grants.exchange(client, code, redirect, verifier);

    // Then
    assertThat(exchange).isInstanceOf(Exchange.Refused.class);
  }

  @Test
  void withoutOfflineAccessThereIsNothingToRefresh() {
    // Given
    String code = grants.grant(asking("tweet.read"), "alice");

    // When
    Exchange exchange = grants.exchange(APP, code, BACK.toString(), VERIFIER);

    // Then
    assertThat(((Exchange.Issued) exchange).refresh()).isEmpty();
  }

  @Test
  void aRefreshTokenIsGoodOnceAndTheNextOneGoesOn() {
    // Given
    String first = issued().refresh().orElseThrow();

    // When
    Exchange.Issued second = (Exchange.Issued) grants.refresh(APP, first);
    Exchange spent = grants.refresh(APP, first);
    Exchange third = grants.refresh(APP, second.refresh().orElseThrow());

    // Then
    assertThat(spent)
        .isEqualTo(
            new Exchange.Refused("invalid_request", "Value passed for the token was invalid."));
    assertThat(third).isInstanceOf(Exchange.Issued.class);
  }

  @Test
  void aRefreshEndsTheAccessTokenBeforeIt() {
    // Given
    Exchange.Issued first = issued();

    // When
    Exchange.Issued second = (Exchange.Issued) grants.refresh(APP, first.refresh().orElseThrow());

    // Then
    assertThat(grants.find(first.access())).isEqualTo(new Grants.Found.Unknown());
    assertThat(grants.find(second.access())).isInstanceOf(Grants.Found.Good.class);
  }

  @Test
  void anAccessTokenEnds() {
    // Given
    Exchange.Issued issued = issued();
    clock.pass(Duration.ofHours(2));

    // When
    Grants.Found found = grants.find(issued.access());

    // Then
    assertThat(found).isEqualTo(new Grants.Found.Expired("alice"));
  }

  @Test
  void whatIsRevokedIsOver() {
    // Given
    Exchange.Issued issued = issued();
    String refresh = issued.refresh().orElseThrow();

    // When
    grants.revoke("app-bob", refresh);
    Grants.Found byAnother = grants.find(issued.access());
    grants.revoke(APP, refresh);

    // Then
    assertThat(byAnother).isInstanceOf(Grants.Found.Good.class);
    assertThat(grants.find(issued.access())).isEqualTo(new Grants.Found.Unknown());
    assertThat(grants.refresh(APP, refresh)).isEqualTo(Exchange.Refused.invalid("token"));
  }
}
