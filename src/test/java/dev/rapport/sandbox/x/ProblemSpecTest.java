package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import dev.rapport.sandbox.network.Refusal;
import dev.rapport.testing.x.XSpec;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The errors that need a full disk, an hour or a hundred requests to come about. */
class ProblemSpecTest {

  private static final Request CREATE = SimpleRequest.Builder.post("/2/tweets").build();

  private static SimpleResponse answer(Response response) {
    return new SimpleResponse.Builder(response.getStatus())
        .withContentType(response.getMediaType().toString())
        .withBody(response.getEntity().toString())
        .build();
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void everyRefusalIsOneThatXKnows(Refusal refusal) {
    // Given
    SimpleResponse answer = answer(Refusals.problem(refusal, "7"));

    // When
    List<String> faults = XSpec.faults(CREATE, answer);

    // Then
    assertThat(faults).isEmpty();
  }

  @Test
  void tooManyRequestsAreRefusedInForm() {
    // Given
    SimpleResponse answer = answer(Problem.tooManyRequests());

    // When
    List<String> faults = XSpec.faults(CREATE, answer);

    // Then
    assertThat(faults).isEmpty();
  }

  @Test
  void aFullDiskIsToldInForm() {
    // Given
    SimpleResponse answer =
        answer(
            Problem.plain(
                503, "Service Unavailable", "The sandbox cannot read or write its folder."));

    // When
    List<String> faults = XSpec.faults(CREATE, answer);

    // Then
    assertThat(faults).isEmpty();
  }
}
