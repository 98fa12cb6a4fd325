package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an app is told, and how it proves that the place is its own. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class WebhooksTest {

  private static final String WEBHOOKS = "/sandbox/x/2/webhooks";

  private User bot;
  private Hook hook;

  @BeforeEach
  void listen() {
    bot = User.fresh("hooked");
    hook = new Hook(bot);
  }

  @AfterEach
  void close() {
    all().<List<String>>path("data.id").forEach(id -> bot.app().delete(WEBHOOKS + "/" + id));
    hook.close();
  }

  @Test
  void whoAnswersTheChallengeIsRegistered() {
    // When
    Response registered = hook.registers();

    // Then
    assertThat(registered.statusCode()).isEqualTo(200);
    assertThat(registered.<Boolean>path("data.valid")).isTrue();
    assertThat(registered.<String>path("data.url")).isEqualTo(hook.url());
    assertThat(hook.checks).hasPositiveValue();
    assertThat(all().<List<String>>path("data.id"))
        .containsExactly(registered.<String>path("data.id"));
  }

  @Test
  void whoAnswersItWronglyIsNot() {
    // Given
    hook.secret = "somebody else's";

    // When
    Response refused = hook.registers();

    // Then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(reason(refused)).isEqualTo("CrcValidationFailed");
    assertThat(all().<Integer>path("meta.result_count")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 404, 500})
  void anAnswerOfAnotherKindProvesNothing(int status) {
    // Given
    hook.checkStatus = status;

    // When
    Response refused = hook.registers();

    // Then
    assertThat(reason(refused)).isEqualTo("CrcValidationFailed");
  }

  @Test
  void whereNobodyListensNothingIsProven() {
    // Given
    hook.close();

    // When
    Response refused = hook.registers();

    // Then
    assertThat(reason(refused)).isEqualTo("CrcValidationFailed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://bot.example/hook",
        "https://bot.example:8443/hook",
        "https://user@bot.example/hook",
        "ftp://127.0.0.1/hook",
        "file:///etc/passwd",
        "no address"
      })
  void anAddressIsPublicHttpsOrOnLoopback(String url) {
    // When
    Response refused = register(url);

    // Then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(reason(refused)).isEqualTo("UrlValidationFailed");
  }

  @Test
  void anAddressIsRegisteredOnce() {
    // Given
    hook.registered();

    // When
    Response again = hook.registers();

    // Then
    assertThat(reason(again)).isEqualTo("DuplicateUrlFailed");
  }

  @Test
  void anAppHasOnlySoMany() {
    // Given
    for (int i = 0; i < 5; i++) {
      register(hook.url() + "/" + i).then().statusCode(200);
    }

    // When
    Response oneMore = hook.registers();

    // Then
    assertThat(reason(oneMore)).isEqualTo("WebhookLimitExceeded");
  }

  @Test
  void aCheckOnDemandTellsWhatIsWrong() {
    // Given
    String id = hook.registered();
    hook.secret = "somebody else's";

    // When
    Response checked = bot.app().put(WEBHOOKS + "/" + id);

    // Then
    assertThat(checked.statusCode()).isEqualTo(400);
    assertThat(reason(checked)).isEqualTo("CrcValidationFailed");
    assertThat(all().<Boolean>path("data[0].valid")).isFalse();
  }

  @Test
  void allAreCheckedFromTimeToTime() {
    // Given
    hook.registered();
    hook.secret = "somebody else's";
    await().until(() -> !all().<Boolean>path("data[0].valid"));

    // When
    hook.secret = "app-secret-" + bot.name();

    // Then
    await().until(() -> all().<Boolean>path("data[0].valid"));
  }

  @Test
  void oneIsDeletedByItsOwnerOnly() {
    // Given
    String id = hook.registered();
    Response others = User.fresh("other").app().delete(WEBHOOKS + "/" + id);

    // When
    Response own = bot.app().delete(WEBHOOKS + "/" + id);

    // Then
    assertThat(reason(others)).isEqualTo("WebhookIdInvalid");
    assertThat(own.<Boolean>path("data.deleted")).isTrue();
    assertThat(all().<List<String>>path("data")).isEmpty();
  }

  @Test
  void aUserIsNoApp() {
    // When
    Response refused = bot.get("/webhooks");

    // Then
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  private Response register(String url) {
    return bot.app().contentType(ContentType.JSON).body(Map.of("url", url)).post(WEBHOOKS);
  }

  private Response all() {
    return bot.app().get(WEBHOOKS);
  }

  private static String reason(Response response) {
    return response.<String>path("errors[0].message").replaceFirst(":.*", "");
  }
}
