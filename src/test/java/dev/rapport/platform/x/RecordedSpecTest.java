package dev.rapport.platform.x;

import static dev.rapport.platform.x.RecordedX.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import dev.rapport.testing.x.XSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client is tried against is what X's documents let X say. */
class RecordedSpecTest {

  private static final String JUDGED =
      """
      POST   /2/tweets                   201 created
      POST   /2/tweets                   400 invalid-request
      POST   /2/tweets                   401 unauthorized
      POST   /2/tweets                   402 credits
      POST   /2/tweets                   402 credits-depleted
      POST   /2/tweets                   403 account-locked
      POST   /2/tweets                   403 account-suspended
      POST   /2/tweets                   403 deleted-target
      POST   /2/tweets                   403 duplicate
      POST   /2/tweets                   403 not-summoned
      POST   /2/tweets                   403 restricted
      POST   /2/tweets                   403 spend-cap
      POST   /2/tweets                   403 unknown-forbidden
      POST   /2/tweets                   404 not-found
      POST   /2/tweets                   429 rate-limit
      POST   /2/tweets                   429 usage-capped
      POST   /2/tweets                   503 server-error
      GET    /2/tweets                   200 lookup-partial
      GET    /2/users/by/username/a      200 user
      GET    /2/users/42/mentions        200 mentions-page
      GET    /2/users/42/mentions        200 mentions-page-2.167
      GET    /2/users/42/tweets          200 own-posts
      """;

  /** Broken, or of a kind that X may add tomorrow, on purpose. */
  private static final String WRONG =
      "created-truncated created-without-id mentions-truncated mentions-without-author"
          + " lookup-errors";

  @ParameterizedTest
  @CsvSource(delimiterString = "~", textBlock = JUDGED)
  void isWhatXMaySay(String row) {
    // Given
    String[] call = row.split(" +");
    SimpleRequest.Builder asked = new SimpleRequest.Builder(Method.valueOf(call[0]), call[1]);
    int status = Integer.parseInt(call[2]);
    String dialect = call[3].endsWith("2.167") ? "post.fields" : "tweet.fields";

    // When
    var faults =
        XSpec.faults(
            asked.withQueryParam(dialect, "id").build(),
            SimpleResponse.Builder.status(status)
                .withContentType(status < 400 ? "application/json" : "application/problem+json")
                .withBody(recorded(call[3]))
                .build());

    // Then
    assertThat(faults).isEmpty();
  }

  @Test
  void noneIsLeftOut() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/dev/rapport/platform/x"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".json"))
          .allSatisfy(
              name ->
                  assertThat((JUDGED + WRONG).split("\\s+"))
                      .contains(name.substring(0, name.length() - ".json".length())));
    }
  }
}
