package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a call that gets no whole answer. */
class HostedFaultTest {

  @RegisterExtension static final StubbedEndpoint endpoint = new StubbedEndpoint();

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {
        "CONNECTION_RESET_BY_PEER",
        "MALFORMED_RESPONSE_CHUNK",
        "EMPTY_RESPONSE",
        "RANDOM_DATA_THEN_CLOSE"
      })
  void aBrokenConnectionIsTriedAgainLater(Fault fault) {
    // Given
    endpoint.answers(aResponse().withFault(fault));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written)
        .asInstanceOf(type(Unavailable.class))
        .returns(HostedErrors.SHORT, Unavailable::retryAfter)
        .extracting(Unavailable::why)
        .asString()
        .endsWith("broke before the answer was whole");
  }

  @Test
  void doesNotWaitLongerThanTheModeAllows() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("Hello.", "stop")).withFixedDelay(5_000));

    // When
    Written written = endpoint.writeWithin(Duration.ofMillis(300));

    // Then
    assertThat(written)
        .asInstanceOf(type(Unavailable.class))
        .extracting(Unavailable::why)
        .asString()
        .startsWith("no whole answer from 127.0.0.1:")
        .endsWith("within PT0.3S");
  }

  @Test
  void doesNotWaitForABodyThatDripsIn() {
    // Given headers at once, and a body that takes ten seconds
    endpoint.answers(
        okJson(StubbedEndpoint.completion("Hello.", "stop")).withChunkedDribbleDelay(10, 10_000));

    // When
    Written written = endpoint.writeWithin(Duration.ofMillis(300));

    // Then
    assertThat(written)
        .asInstanceOf(type(Unavailable.class))
        .extracting(Unavailable::why)
        .asString()
        .startsWith("no whole answer");
  }

  @Test
  void hangsUpOnABodyThatIsTooLong() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("x".repeat(CappedBody.MAX), "stop")));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written).isInstanceOf(Unavailable.class);
  }

  @Test
  void saysWhoCannotBeReached() {
    // Given a port where nobody listens
    HostedReplyWriter writer =
        endpoint.writer(
            URI.create("http://127.0.0.1:1/v1"),
            Optional.of(StubbedEndpoint.KEY),
            Dialect.BY_EFFORT);

    // When
    Written written = writer.write(Assignments.question().build());

    // Then
    assertThat(written)
        .isEqualTo(new Unavailable("127.0.0.1:1 cannot be reached", HostedErrors.SHORT));
  }

  @Test
  void stopsWaitingWhenItIsInterrupted() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("Hello.", "stop")).withFixedDelay(300));
    Thread.currentThread().interrupt();

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written).isInstanceOf(Unavailable.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
