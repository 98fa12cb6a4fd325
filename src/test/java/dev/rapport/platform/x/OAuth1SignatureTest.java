package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class OAuth1SignatureTest {

  private static final URI ADDRESS = URI.create("https://api.x.com/2/users/42/mentions");

  private final OAuth1Signature signature = new OAuth1Signature(new Keys());

  /** Computed here by RFC 5849, section 3.4, and not by the library. */
  @Test
  void theQueryIsPartOfWhatIsSigned() throws GeneralSecurityException {
    // Given
    URI uri = URI.create(ADDRESS + "?tweet.fields=author_id%2Cid&since_id=7&note=a%20b%26c");

    // When
    Map<String, String> header = parse(signature.header("GET", uri, Map.of()));

    // Then
    Map<String, String> signed = new TreeMap<>(header);
    signed.remove("oauth_signature");
    signed.put("tweet.fields", "author_id,id");
    signed.put("since_id", "7");
    signed.put("note", "a b&c");
    assertThat(header.get("oauth_signature")).isEqualTo(sign("GET", signed));
    assertThat(header)
        .containsEntry("oauth_consumer_key", "app")
        .containsEntry("oauth_token", "account")
        .containsEntry("oauth_signature_method", "HMAC-SHA1");
  }

  @Test
  void everyRequestHasANonceOfItsOwn() {
    assertThat(parse(signature.header("GET", ADDRESS, Map.of())).get("oauth_nonce"))
        .isNotEqualTo(parse(signature.header("GET", ADDRESS, Map.of())).get("oauth_nonce"));
  }

  private static String sign(String method, Map<String, String> parameters)
      throws GeneralSecurityException {
    String pairs =
        parameters.entrySet().stream()
            .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
            .collect(Collectors.joining("&"));
    String base = method + "&" + encode(ADDRESS.toString()) + "&" + encode(pairs);
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(
        new SecretKeySpec(
            "app-secret&account-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, String> parse(String header) {
    assertThat(header).startsWith("OAuth ");
    Map<String, String> parts = new TreeMap<>();
    Matcher matcher = Pattern.compile("(\\w+)=\"([^\"]*)\"").matcher(header);
    while (matcher.find()) {
      parts.put(matcher.group(1), URLDecoder.decode(matcher.group(2), StandardCharsets.UTF_8));
    }
    return parts;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
  }

  private static final class Keys extends KeylessXConfig {

    Keys() {
      super(URI.create("https://api.x.com"), Duration.ofSeconds(1));
    }

    @Override
    public Optional<String> consumerKey() {
      return Optional.of("app");
    }

    @Override
    public Optional<String> consumerSecret() {
      return Optional.of("app-secret");
    }

    @Override
    public Optional<String> accessToken() {
      return Optional.of("account");
    }

    @Override
    public Optional<String> accessTokenSecret() {
      return Optional.of("account-secret");
    }
  }
}
