package dev.rapport.sandbox.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.oauth.AuthorizationRequest.Reading;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationRequestTest {

  private static Map<String, String> right() {
    return new HashMap<>(
        Map.of(
            "response_type", "code",
            "client_id", "app-alice",
            "redirect_uri", "http://127.0.0.1:9/callback",
            "scope", "tweet.read users.read",
            "state", "s",
            "code_challenge", Secrets.challenge("verifier"),
            "code_challenge_method", "S256"));
  }

  @Test
  void aWholeRequestFits() {
    // When
    Reading reading = AuthorizationRequest.read(right());

    // Then
    assertThat(((Reading.Fits) reading).request().scopes())
        .containsExactly("tweet.read", "users.read");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, token",
    "redirect_uri, https://elsewhere.example/callback",
    "redirect_uri, http://127.0.0.1@elsewhere.example/",
    "redirect_uri, no address",
    "redirect_uri, http://[::1]:9/",
    "scope, tweet.raed",
    "scope, ''",
    "state, ''",
    "code_challenge, short",
    "code_challenge_method, plain"
  })
  void anythingWrongIsNamed(String parameter, String value) {
    // Given
    Map<String, String> given = right();
    given.put(parameter, value);

    // When
    Reading reading = AuthorizationRequest.read(given);

    // Then
    assertThat(((Reading.Wrong) reading).why()).contains(parameter.replace("_method", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:80/a", "http://localhost/", "http://127.0.0.1/"})
  void everyNameOfThisMachineThatAPolicyCanHoldIsOne(String address) {
    assertThat(AuthorizationRequest.isOnThisMachine(address)).isTrue();
  }
}
