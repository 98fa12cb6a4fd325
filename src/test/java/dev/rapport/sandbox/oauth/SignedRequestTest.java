package dev.rapport.sandbox.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By the example of X's guide "Creating a signature". */
class SignedRequestTest {

  private static final URI ADDRESS =
      URI.create("https://api.twitter.com/1.1/statuses/update.json?include_entities=true");

  private static final Map<String, List<String>> FORM =
      Map.of("status", List.of("Hello Ladies + Gentlemen, a signed OAuth request!"));

  private static final String HEADER =
      "OAuth oauth_consumer_key=\"xvz1evFS4wEEPTGEFPHBog\","
          + " oauth_nonce=\"kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg\","
          + " oauth_signature=\"hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D\","
          + " oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\"1318622958\","
          + " oauth_token=\"370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb\","
          + " oauth_version=\"1.0\"";

  private static final String CONSUMER = "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw";
  private static final String TOKEN = "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE";

  private static boolean isRight(String method, URI uri, Map<String, List<String>> form) {
    return SignedRequest.read(method, uri, HEADER, form)
        .orElseThrow()
        .isSignedWith(CONSUMER, TOKEN);
  }

  @Test
  void theExampleIsRight() {
    assertThat(isRight("POST", ADDRESS, FORM)).isTrue();
  }

  @Test
  void whateverIsSignedCannotBeChanged() {
    assertThat(isRight("GET", ADDRESS, FORM)).isFalse();
    assertThat(isRight("POST", URI.create(ADDRESS + "&a=b"), FORM)).isFalse();
    assertThat(isRight("POST", URI.create("http" + ADDRESS.toString().substring(5)), FORM))
        .isFalse();
    assertThat(isRight("POST", ADDRESS, Map.of("status", List.of("Hello")))).isFalse();
  }

  @Test
  void theUsualPortAndLetterCaseOfTheHostMeanNothing() {
    // Given
    URI same =
        URI.create("HTTPS://API.twitter.com:443/1.1/statuses/update.json?include_entities=true");

    // When
    boolean right = isRight("post", same, FORM);

    // Then
    assertThat(right).isTrue();
  }

  @Test
  void anotherSecretIsWrong() {
    // Given
    SignedRequest request = SignedRequest.read("POST", ADDRESS, HEADER, FORM).orElseThrow();

    // When
    boolean right = request.isSignedWith(CONSUMER, TOKEN.toLowerCase());

    // Then
    assertThat(right).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer token",
        "OAuth nonsense",
        "OAuth oauth_nonce=unquoted",
        "OAuth oauth_nonce=\"a\", oauth_nonce=\"b\""
      })
  void whatIsBrokenIsNotRead(String header) {
    // When
    Optional<SignedRequest> read = SignedRequest.read("GET", ADDRESS, header, Map.of());

    // Then
    assertThat(read).isEmpty();
  }
}
