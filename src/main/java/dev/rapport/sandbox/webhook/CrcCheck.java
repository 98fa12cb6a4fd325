package dev.rapport.sandbox.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * X's challenge: {@code GET url?crc_token=…} is answered with the token's signature, or the
 * receiver is not the app.
 */
final class CrcCheck {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Exchange exchange;

  CrcCheck(Exchange exchange) {
    this.exchange = exchange;
  }

  /** What came of it. X tells what is wrong at once from what may pass by itself. */
  enum Result {
    PROVEN,
    /** A 2xx with another signature or none, or a redirect. */
    WRONG,
    /** Any other status, or no answer in time. */
    NO_ANSWER
  }

  Result of(URI url, String secret) throws InterruptedException {
    String token = UUID.randomUUID().toString();
    String join = url.getRawQuery() == null ? "?" : "&";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + join + "crc_token=" + token)).build();
    Optional<Exchange.Answer> answer = exchange.send(request);
    if (answer.isEmpty() || answer.get().status() >= 400) {
      return Result.NO_ANSWER;
    }
    boolean proven =
        answer.get().status() < 300
            && Signature.of(token, secret).equals(responseToken(answer.get().body()));
    return proven ? Result.PROVEN : Result.WRONG;
  }

  private static String responseToken(String body) {
    try {
      return MAPPER.readTree(body).path("response_token").asText();
    } catch (JsonProcessingException e) {
      return "";
    }
  }
}
