package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.rapport.platform.x.RecordedX.MENTION;
import static dev.rapport.platform.x.RecordedX.NOW;
import static dev.rapport.platform.x.RecordedX.body;
import static dev.rapport.platform.x.RecordedX.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.rapport.post.PostRef;
import dev.rapport.publish.Allowance;
import dev.rapport.publish.Allowance.Window;
import dev.rapport.publish.ReplyPublisher.Posted;
import dev.rapport.publish.ReplyPublisher.Retracted;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each answer to a post has its outcome, and none is ever tried again. */
class XPostingTest {

  @RegisterExtension static final RecordedX X = new RecordedX();

  private XReplyPublisher publisher;

  @BeforeEach
  void connect() {
    use(X.adapters());
  }

  private void use(Adapters adapters) {
    publisher = adapters.publisher();
  }

  @Test
  void postsAReplyToTheMentionItself() {
    // Given
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(aResponse().withStatus(201).withBody(recorded("created"))));

    // When
    Posted posted = publisher.post(MENTION, "Good to hear. \"Really\"");

    // Then
    assertThat(posted)
        .isEqualTo(new Posted.Done(new PostRef("x", "1859000000000000999"), List.of()));
    X.verify(
        1,
        postRequestedFor(urlPathEqualTo("/2/tweets"))
            .withRequestBody(
                equalToJson(
                    """
                    {"text": "Good to hear. \\"Really\\"",
                     "reply": {"in_reply_to_tweet_id": "1859000000000000100"}}
                    """)));
  }

  @ParameterizedTest
  @CsvSource({
    "403, not-summoned, Refused",
    "403, deleted-target, Refused",
    "404, not-found, Refused",
    "400, invalid-request, Refused",
    "403, duplicate, Duplicate",
    "429, rate-limit, Paused",
    "401, unauthorized, Paused",
    "402, credits-depleted, Paused",
    "402, credits, Paused",
    "403, spend-cap, Paused",
    "403, account-locked, Paused",
    "403, account-suspended, Paused",
    "429, usage-capped, Paused",
    "403, restricted, Refused",
    "403, unknown-forbidden, NotMade",
    "500, server-error, Indeterminate",
    "503, server-error, Indeterminate",
    "201, created-truncated, Indeterminate",
    "201, created-without-id, Indeterminate"
  })
  void everyAnswerToAPostHasItsOutcome(int status, String file, String outcome) {
    // Given
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(aResponse().withStatus(status).withBody(recorded(file))));

    // When
    Posted posted = publisher.post(MENTION, "hello");

    // Then
    assertThat(posted.getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void whatXSaysIsLeftComesWithThePost() {
    // Given
    long inAMinute = NOW.plusSeconds(60).getEpochSecond();
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(
                aResponse()
                    .withStatus(201)
                    .withHeader("x-rate-limit-remaining", "73")
                    .withHeader("x-rate-limit-reset", String.valueOf(inAMinute))
                    .withHeader("x-app-limit-24hour-remaining", "9000")
                    .withHeader("x-app-limit-24hour-reset", "99999999999")
                    .withHeader("x-user-limit-24hour-remaining", "many")
                    .withHeader("x-user-limit-24hour-reset", String.valueOf(inAMinute))
                    .withBody(recorded("created"))));

    // When
    Posted posted = publisher.post(MENTION, "Good to hear.");

    // Then
    assertThat(((Posted.Done) posted).left())
        .containsExactly(
            new Allowance(Window.SPELL, 73, NOW.plusSeconds(60)),
            new Allowance(Window.DAY, 9000, NOW.plus(Duration.ofHours(24))));
  }

  @ParameterizedTest
  @CsvSource({"3, 0, 7200", "0, 9, 77", "0, 0, 7200", "3, 3, 60"})
  void aRateLimitLastsUntilAllThatIsUsedUpCountsAnew(int left, int leftToday, int seconds) {
    // Given
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(
                aResponse()
                    .withStatus(429)
                    .withHeader("x-rate-limit-remaining", String.valueOf(left))
                    .withHeader("x-rate-limit-reset", "" + NOW.plusSeconds(77).getEpochSecond())
                    .withHeader("x-app-limit-24hour-remaining", String.valueOf(leftToday))
                    .withHeader(
                        "x-app-limit-24hour-reset", "" + NOW.plusSeconds(7200).getEpochSecond())
                    .withBody(recorded("rate-limit"))));

    // When
    Posted posted = publisher.post(MENTION, "Good to hear.");

    // Then
    Posted.Paused paused = (Posted.Paused) posted;
    assertThat(paused.why()).isEqualTo("rate limit (status 429)");
    assertThat(paused.retryAfter())
        .isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds + 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404})
  void aRefusalThatIsNotXsProvesNothing(int status) {
    // Given
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(aResponse().withStatus(status).withBody(body("gateway.html"))));

    // When
    Posted posted = publisher.post(MENTION, "hello");

    // Then
    assertThat(posted).isInstanceOf(Posted.Indeterminate.class);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aFaultOnPostingLeavesItUnknownAndIsNeverTriedAgain(Fault fault) {
    // Given
    X.stubFor(post(urlPathEqualTo("/2/tweets")).willReturn(aResponse().withFault(fault)));

    // When
    Posted posted = publisher.post(MENTION, "hello");

    // Then
    assertThat(posted).isInstanceOf(Posted.Indeterminate.class);
    X.verify(1, postRequestedFor(urlPathEqualTo("/2/tweets")));
  }

  @Test
  void aSlowAnswerLeavesItUnknown() {
    // Given
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(okJson(recorded("created")).withFixedDelay(3000)));

    // When
    Posted posted = publisher.post(MENTION, "hello");

    // Then
    assertThat(posted).isInstanceOf(Posted.Indeterminate.class);
  }

  @Test
  void aConnectionThatNeverCameAboutProvesThatNothingWasMade() throws IOException {
    // Given
    try (ServerSocket free = new ServerSocket(0)) {
      URI nobody = URI.create("http://127.0.0.1:" + free.getLocalPort());
      free.close();
      use(
          X.adapters(
              new KeylessXConfig(nobody, Duration.ofSeconds(1)), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    // When
    Posted posted = publisher.post(MENTION, "hello");

    // Then
    assertThat(posted).isInstanceOf(Posted.NotMade.class);
  }

  @Test
  void whatIsGoneIsRetracted() {
    // Given
    X.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(404).withBody(recorded("not-found"))));

    // When
    Retracted retracted = publisher.retract(new PostRef("x", "7"));

    // Then
    assertThat(retracted).isInstanceOf(Retracted.Done.class);
  }
}
