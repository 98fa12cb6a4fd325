package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of intake, by activity webhooks: told twice, late, and by somebody who is not X. */
@QuarkusTest
@TestProfile(WebhookIntakeTest.Settings.class)
class WebhookIntakeTest extends IntakeContract {

  private static final String WEBHOOK = "/webhooks/x";
  private static final String SIGNATURE = "x-twitter-webhooks-signature";
  private static final String SECRET = "app-secret-rapport";

  public static class Settings extends Profile {

    @Override
    Map<String, String> own() {
      return Map.of(
          "rapport.platform.x.intake", "webhook",
          "rapport.platform.x.bearer-token", "sandbox-app:rapport",
          "rapport.platform.x.consumer-key", "app-rapport",
          "rapport.platform.x.consumer-secret", SECRET,
          "rapport.platform.x.access-token", "token-rapport",
          "rapport.platform.x.access-token-secret", "token-secret-rapport",
          "rapport.platform.x.webhook-url",
              "http://127.0.0.1:${quarkus.http.test-port}/webhooks/x");
    }
  }

  @Override
  String[] mishaps() {
    return new String[] {
      "'on':'WEBHOOK','fault':'duplicate','probability':0.2",
      "'on':'WEBHOOK','fault':'late','fromMillis':10,'toMillis':800,'probability':0.2",
      "'on':'WEBHOOK','fault':'wrong-signature','probability':0.1",
      "'on':'WEBHOOK','fault':'garbage','probability':0.05",
      "'on':'WEBHOOK','fault':'unknown-type','probability':0.05"
    };
  }

  @Override
  String[] alone() {
    return new String[] {"'on':'GET /2/users/{id}/mentions','fault':'status','status':503"};
  }

  @Override
  String[] outage() {
    return new String[] {"'on':'WEBHOOK','fault':'withheld'"};
  }

  @Test
  void whoAsksWhetherWeKnowTheSecretIsToldSo() throws GeneralSecurityException {
    given()
        .queryParam("crc_token", "abc")
        .get(WEBHOOK)
        .then()
        .statusCode(200)
        .body("response_token", org.hamcrest.Matchers.equalTo(signed("abc")));
    given().get(WEBHOOK).then().statusCode(400);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no signature,,401",
    "a signature of something else,sha256=AAAA,401",
    "not even a signature,hello,401"
  })
  void whatXDidNotSignIsRefusedAndChangesNothing(String what, String signature, int status) {
    // Given
    int before = mentions();

    // When
    Response response = deliver(event("1", "7"), signature);

    // Then
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(mentions()).isEqualTo(before);
  }

  @Test
  void whatIsFarTooLongIsRefused() throws GeneralSecurityException {
    String huge = "{\"data\":\"" + "x".repeat(1 << 20) + "\"}";

    assertThat(deliver(huge, signed(huge)).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no JSON           | hello
          an empty object   | {}
          no type           | {"data":{"event_uuid":"1"}}
          an unknown type   | {"data":{"event_uuid":"2","event_type":"post.teleport.create"}}
          a mention of none | {"data":{"event_uuid":"3","event_type":"post.mention.create"}}
          """)
  void whatCannotBeUnderstoodIsPutAside(String what, String body) throws GeneralSecurityException {
    // Given
    int before = mentions();

    // When
    Response response = deliver(body, signed(body));

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(mentions()).isEqualTo(before);
  }

  @Test
  void anEventThatIsReplayedChangesNothing() throws GeneralSecurityException {
    // Given
    String body = event("uuid-1", "1859000000000000777");
    assertThat(deliver(body, signed(body)).statusCode()).isEqualTo(200);
    int once = mentions();

    // When
    String other = event("uuid-2", "1859000000000000777");
    int replayed = deliver(body, signed(body)).statusCode();
    int retold = deliver(other, signed(other)).statusCode();

    // Then
    assertThat(replayed).isEqualTo(200);
    assertThat(retold).isEqualTo(200);
    assertThat(mentions()).isEqualTo(once);
    forget("1859000000000000777");
  }

  private static Response deliver(String body, String signature) {
    return given()
        .headers(signature == null ? Map.of() : Map.of(SIGNATURE, signature))
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(WEBHOOK);
  }

  private static String event(String uuid, String post) {
    return """
        {"data":{"event_uuid":"%s","event_type":"post.mention.create","payload":{"id":"%s",
        "author_id":"7","text":"@rapport hi","created_at":"2026-11-26T00:00:00.000Z"}}}
        """
        .formatted(uuid, post);
  }

  private static String signed(String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] bytes = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    return "sha256=" + Base64.getEncoder().encodeToString(bytes);
  }
}
