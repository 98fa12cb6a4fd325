package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.rapport.platform.x.RecordedX.MENTION;
import static dev.rapport.platform.x.RecordedX.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionSource.Fetched;
import dev.rapport.publish.ReplyPublisher.Posted;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader that asks every five seconds, against limits that mislead. */
class RateLimitCasesTest {

  private static final String MENTIONS = "/2/users/42/mentions";
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  @RegisterExtension static final RecordedX X = new RecordedX();

  private final MovingClock clock = new MovingClock();
  private XMentionSource mentions;
  private XReplyPublisher publisher;

  @BeforeEach
  void connect() {
    Adapters adapters = X.adapters(clock);
    mentions = adapters.mentions();
    publisher = adapters.publisher();
  }

  @Test
  @DisplayName("case 1: a limit is waited for until its reset and a little more")
  void aLimitIsWaitedFor() {
    // Given
    refuse(clock.instant().plusSeconds(77), 0);

    // When
    Fetched fetched = mentions.fetch(Optional.of("1"));

    // Then
    assertThat(((Fetched.Unavailable) fetched).retryAfter())
        .isBetween(Duration.ofSeconds(77), Duration.ofSeconds(85));
  }

  @Test
  @DisplayName("case 1: meanwhile nothing is asked there, and elsewhere all is well")
  void elsewhereAllIsWell() {
    // Given
    refuse(clock.instant().plusSeconds(77), 0);
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(aResponse().withStatus(201).withBody(recorded("created"))));
    mentions.fetch(Optional.of("1"));

    // When
    Fetched again = mentions.fetch(Optional.of("1"));
    Posted posted = publisher.post(MENTION, "hello");

    // Then
    assertThat(again).isInstanceOf(Fetched.Unavailable.class);
    X.verify(1, getRequestedFor(urlPathEqualTo(MENTIONS)));
    assertThat(posted).isInstanceOf(Posted.Done.class);
  }

  @ParameterizedTest(name = "{1} left, reset always {0} s ahead")
  @DisplayName("case 2: an hour of limits that are not to be believed costs a handful of requests")
  @CsvSource({"5, 180", "5, 0", "-60, 0", "-60, 180"})
  void aLimitThatMisleads(int resetSeconds, int left) {
    // When
    readFor(Duration.ofHours(1), () -> refuse(clock.instant().plusSeconds(resetSeconds), left));

    // Then
    assertThat(X.findAll(getRequestedFor(urlPathEqualTo(MENTIONS)))).hasSizeBetween(5, 10);
  }

  @Test
  @DisplayName("case 2: a day that is used up is waited for to its end, whatever the window says")
  void aDayThatIsUsedUp() {
    // Given
    Instant tomorrow = clock.instant().plus(Duration.ofHours(9));
    X.stubFor(
        get(urlPathEqualTo(MENTIONS))
            .willReturn(
                aResponse()
                    .withStatus(429)
                    .withHeader("x-rate-limit-remaining", "179")
                    .withHeader("x-rate-limit-reset", "" + clock.instant().getEpochSecond())
                    .withHeader("x-user-limit-24hour-remaining", "0")
                    .withHeader("x-user-limit-24hour-reset", "" + tomorrow.getEpochSecond())));

    // When
    readFor(Duration.ofHours(8), () -> {});

    // Then
    assertThat(X.findAll(getRequestedFor(urlPathEqualTo(MENTIONS)))).hasSize(1);
  }

  @Test
  @DisplayName("case 2: once X answers again, nothing is held against it")
  void afterwards() {
    // Given
    readFor(Duration.ofMinutes(10), () -> refuse(clock.instant().plusSeconds(5), 180));
    clock.pass(Duration.ofMinutes(15));
    X.mentions(recorded("mentions-page"));

    // When
    Fetched first = mentions.fetch(Optional.empty());
    Fetched next = mentions.fetch(Optional.empty());

    // Then
    assertThat(first).isInstanceOf(Fetched.Page.class);
    assertThat(next).isEqualTo(first);
  }

  private void readFor(Duration time, Runnable before) {
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      before.run();
      mentions.fetch(Optional.empty());
      clock.pass(BETWEEN);
    }
  }

  private void refuse(Instant reset, int left) {
    X.stubFor(
        get(urlPathEqualTo(MENTIONS))
            .willReturn(
                aResponse()
                    .withStatus(429)
                    .withHeader("x-rate-limit-remaining", String.valueOf(left))
                    .withHeader("x-rate-limit-reset", String.valueOf(reset.getEpochSecond()))
                    .withBody(recorded("rate-limit"))));
  }
}
