package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.rapport.testing.Engines;
import dev.rapport.testing.LogLines;
import dev.rapport.testing.Provider;
import dev.rapport.testing.Traveller;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be believed, or not any more, or not of this browser, leads nowhere. */
@QuarkusTest
@WithTestResource(Engines.class)
@WithTestResource(Provider.class)
class OidcForgeryTest extends OidcScene {

  static Stream<Arguments> forgeries() {
    long now = Instant.now().getEpochSecond();
    return Stream.of(
        forgery("has a wrong signature", Provider::signsWithAnotherKey),
        forgery("cannot be believed", Provider::signsWithOurSecret),
        forgery("cannot be believed", Provider::signsNothing),
        forgery("is for somebody else", "aud", "another client"),
        forgery("was given to somebody else", "aud", List.of(Provider.CLIENT, "other")),
        forgery("was given to somebody else", "azp", "another client"),
        forgery("is for nobody", "aud", null),
        forgery("is of another provider", "iss", "https://evil.example"),
        forgery("is of nobody", "iss", null),
        forgery("is over", "exp", now - 60),
        forgery("has no end", "exp", null),
        forgery("is old", "iat", now - 3_600),
        forgery("is of the future", "iat", now + 120),
        forgery("has no beginning", "iat", null),
        forgery("is of another log-in", "nonce", null),
        forgery("is of another log-in", "nonce", "abc"),
        forgery("is of another log-in", "nonce", List.of("abc")),
        forgery("cannot be believed", "sub", null),
        forgery("names nobody", "sub", "a\u0000b"),
        forgery("names nobody", "sub", "a".repeat(256)));
  }

  private static Arguments forgery(String told, String claim, Object value) {
    return forgery(told, provider -> provider.forges(claim, value));
  }

  private static Arguments forgery(String told, Consumer<Provider> forgery) {
    return Arguments.of(told, forgery);
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void aTokenThatCannotBeBelievedLetsNobodyIn(String told, Consumer<Provider> forgery) {
    try (LogLines lines = LogLines.listen()) {
      // Given
      provider.is("u1", "pat", "bot-all");
      forgery.accept(provider);

      // Then
      assertNobodyIn(Traveller.at(base).travel("/"), "providerForged");
      assertThat(lines.all()).contains("failed: the ID token " + told);
    }
  }

  @Test
  void aTokenForSeveralThatWasGivenToUsIsOurs() {
    // Given
    provider.is("u1", "pat", "bot-review");
    provider.forges("aud", List.of(Provider.CLIENT, "other"));
    provider.forges("azp", Provider.CLIENT);

    // Then
    comes().ask().get("/api/reviews").then().statusCode(200);
  }

  @Test
  void anAnswerIsGoodOnceInTheBrowserThatAsked() {
    // Given
    provider.is("u1", "pat", "bot-review");
    Traveller pat = Traveller.at(base);
    String callback = pat.callback("/");

    // Then
    assertNobodyIn(Traveller.at(base).arrive(callback), "roundOver");
    Traveller eve = Traveller.at(base);
    eve.callback("/");
    assertNobodyIn(eve.arrive(callback), "roundOver");
    pat.arrive(callback).then().statusCode(303).header("Location", is(base + "/"));
    assertNotIn(pat.arrive(callback), "roundOver");
    assertThat(text("SELECT count(*) FROM login_session WHERE name = 'pat'")).isEqualTo("1");
  }

  @Test
  void aCodeThatWasUsedIsGoodForNothing() {
    // Given
    provider.is("u1", "pat", "bot-review");
    String used = Traveller.at(base).callback("/").replaceFirst(".*code=", "");
    Traveller eve = Traveller.at(base);

    // When
    String forged = eve.callback("/").replaceFirst("code=.*", "code=" + used);

    // Then
    assertNobodyIn(eve.arrive(forged), "roundOver");
  }

  @Test
  void whoTakesTenMinutesBeginsAgain() {
    // Given
    provider.is("u1", "pat", "bot-review");
    Traveller pat = Traveller.at(base);
    String callback = pat.callback("/");

    // When
    change("UPDATE login_round SET started_at = started_at - interval '10 minutes'");

    // Then
    assertNobodyIn(pat.arrive(callback), "roundOver");
  }

  @Test
  void anAnswerOfAnotherProviderIsNone() {
    // Given
    provider.is("u1", "pat", "bot-review");
    Traveller pat = Traveller.at(base);

    // Then
    assertNobodyIn(
        pat.arrive(pat.callback("/") + "&iss=https%3A%2F%2Fevil.example"), "providerForged");
  }

  @Test
  void strangersCannotFillTheRecord() {
    // Given
    change(
        """
        INSERT INTO login_round (state, next, redirect, started_at)
        SELECT i::text, '/', 'http://a', now() FROM generate_series(1, 10000) i
        """);

    // Then
    assertThat(Traveller.at(base).leave("/").header("Location")).endsWith("roundsFull");
    change("UPDATE login_round SET started_at = now() - interval '11 minutes'");
    provider.is("u1", "pat", "bot-review");
    comes().ask().get("/api/reviews").then().statusCode(200);
    assertThat(text("SELECT count(*) FROM login_round")).isEqualTo("0");
  }
}
