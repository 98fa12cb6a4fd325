package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.rapport.platform.x.RecordedX.NOW;
import static dev.rapport.platform.x.RecordedX.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionSource.Fetched;
import dev.rapport.post.PostRef;
import dev.rapport.reaction.ReactionSource.Observed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account owns the app, and reads what is its own for a fifth. */
class OwnReadsTest {

  @RegisterExtension static final RecordedX X = new RecordedX();

  private Adapters adapters;

  @BeforeEach
  void connect() {
    adapters = X.adapters(new OwnedReads(X.base()), Clock.fixed(NOW, ZoneOffset.UTC));
    X.stubFor(get(urlPathEqualTo("/2/users/me")).willReturn(okJson(recorded("user"))));
  }

  @Test
  void theAccountsOwnReadsAreTriedFirstAndTheRestIsLookedUp() {
    // Given
    PostRef shown = own("1859000000000000999");
    PostRef old = own("1859000000000000500");
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/tweets"))
            .withQueryParam("since_id", equalTo("1859000000000000499"))
            .withQueryParam("until_id", equalTo("1859000000000001000"))
            .withQueryParam("max_results", equalTo("100"))
            .willReturn(okJson(recorded("lookup-partial"))));
    X.stubFor(
        get(urlPathEqualTo("/2/tweets"))
            .withQueryParam("ids", equalTo(old.id()))
            .willReturn(okJson(recorded("lookup-partial").replace(shown.id(), old.id()))));

    // When
    Observed observed = adapters.reactions().observe(List.of(old, shown));

    // Then
    assertThat(((Observed.Counts) observed).counts()).containsOnlyKeys(old, shown);
  }

  @Test
  void ownReadsSkipWhatLiesBetweenAndPayForNoLookup() {
    // Given
    ownPosts("1000", "{'id':'999','public_metrics':{'like_count':1}}", "950");
    ownPosts("941", "{'id':'940','public_metrics':{'like_count':3}}", "930");
    ownPosts("501", "{'id':'500','public_metrics':{'like_count':2}}", "450");

    // When
    Observed observed = adapters.reactions().observe(List.of(own("500"), own("999"), own("940")));

    // Then
    assertThat(((Observed.Counts) observed).counts())
        .containsOnlyKeys(own("500"), own("940"), own("999"));
  }

  /** All prices of reads follow from it, so it is not guessed when the answer is lost. */
  @ParameterizedTest
  @CsvSource({"503, false", "429, false", "403, true", "401, true"})
  void whoseTokenItIsIsAskedUntilItIsKnown(int status, boolean takenForNobodys) {
    // Given
    X.mentions("{\"meta\":{\"result_count\":0}}");
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .willReturn(aResponse().withStatus(status).withBody("{\"title\":\"no\"}")));

    // When
    Fetched fetched = adapters.mentions().fetch(Optional.empty());

    // Then
    assertThat(fetched instanceof Fetched.Page).isEqualTo(takenForNobodys);
  }

  private static PostRef own(String id) {
    return new PostRef("x", id);
  }

  private static void ownPosts(String until, String post, String oldest) {
    String page =
        "{'data':[%s],'meta':{'result_count':1,'oldest_id':'%s','next_token':'more'}}"
            .formatted(post, oldest);
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/tweets"))
            .withQueryParam("until_id", equalTo(until))
            .willReturn(okJson(page.replace('\'', '"'))));
  }

  private static final class OwnedReads extends KeylessXConfig {

    OwnedReads(URI baseUrl) {
      super(baseUrl, Duration.ofSeconds(1));
    }

    @Override
    public boolean ownsApp() {
      return true;
    }
  }
}
