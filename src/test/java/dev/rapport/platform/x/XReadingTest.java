package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.rapport.platform.x.RecordedX.body;
import static dev.rapport.platform.x.RecordedX.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.rapport.mention.MentionSource.Fetched;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mentions as X tells them, and what is made of its refusals and faults. */
class XReadingTest {

  @RegisterExtension static final RecordedX X = new RecordedX();

  private XMentionSource mentions;

  @BeforeEach
  void connect() {
    use(X.adapters());
  }

  private void use(Adapters adapters) {
    mentions = adapters.mentions();
  }

  @Test
  void readsAPageOldestFirstWithWhatWasTyped() {
    // Given
    X.mentions(recorded("mentions-page"));

    // When
    Fetched fetched = mentions.fetch(Optional.empty());

    // Then
    Fetched.Page page = (Fetched.Page) fetched;
    assertThat(page.account().id()).isEqualTo("42");
    assertThat(page.cursor()).contains("1859000000000000300");
    assertThat(page.posts()).extracting(post -> post.ref().id()).isSorted();
    Post implicit = page.posts().get(0);
    Post typed = page.posts().get(1);
    Post edited = page.posts().get(2);
    assertThat(implicit.summons("rapport")).isFalse();
    assertThat(implicit.inReplyTo()).contains("1858999999999999999");
    assertThat(typed.summons("rapport")).isTrue();
    assertThat(typed.words()).isEqualTo("😀😀 is it true?");
    assertThat(edited.root().id()).isEqualTo("1859000000000000200");
  }

  @Test
  void readsHowManyFollowAnAuthorWhereXTells() {
    // Given
    X.mentions(
        """
        {"data":[{"id":"1859000000000000001","text":"@rapport hi","author_id":"7",
           "created_at":"2026-11-24T09:59:00.000Z"},
          {"id":"1859000000000000002","text":"@rapport hi","author_id":"8",
           "created_at":"2026-11-24T09:59:00.000Z"}],
         "includes":{"users":[
           {"id":"7","username":"ada","public_metrics":{"followers_count":1200}},
           {"id":"8","username":"bea"}]},
         "meta":{"result_count":2}}
        """);

    // When
    Fetched.Page page = (Fetched.Page) mentions.fetch(Optional.empty());

    // Then
    assertThat(page.posts())
        .extracting(post -> post.author())
        .containsExactlyInAnyOrder(
            new Author("7", "ada", OptionalLong.of(1200)), new Author("8", "bea"));
  }

  @Test
  void readsTheOtherDialectToo() {
    // Given
    X.mentions(recorded("mentions-page-2.167"));

    // When
    Fetched.Page page = (Fetched.Page) mentions.fetch(Optional.empty());

    // Then
    assertThat(page.posts().getFirst().root().id()).isEqualTo("1859000000000000200");
    assertThat(page.posts().getFirst().inReplyTo()).contains("1858999999999999999");
  }

  @Test
  void walksAllPagesBeforeItHandsOnAny() {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .withQueryParam("pagination_token", equalTo("second"))
            .atPriority(1)
            .willReturn(okJson(page("1859000000000000001", null))));
    X.mentions(page("1859000000000000002", "second"));

    // When
    Fetched.Page page = (Fetched.Page) mentions.fetch(Optional.of("1859000000000000000"));

    // Then
    assertThat(page.posts())
        .extracting(post -> post.ref().id())
        .containsExactly("1859000000000000001", "1859000000000000002");
    assertThat(page.cursor()).contains("1859000000000000002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"meta\":{}}", "{\"meta\":{\"result_count\":3}}"})
  void aSecondPageThatHoldsNothingIsNotTheEnd(String hollow) {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .withQueryParam("pagination_token", equalTo("second"))
            .atPriority(1)
            .willReturn(okJson(hollow)));
    X.mentions(page("1859000000000000002", "second"));

    // When
    Fetched fetched = mentions.fetch(Optional.of("1859000000000000000"));

    // Then
    assertThat(fetched).isInstanceOf(Fetched.Broken.class);
  }

  @Test
  @DisplayName(
      "case 8: two minutes behind the cursor are read again, and the cursor never goes back")
  void readsAWhileBehindTheCursorAgain() {
    // Given
    X.mentions("{\"meta\":{\"result_count\":0}}");

    // When
    Fetched.Page page = (Fetched.Page) mentions.fetch(Optional.of("1859000000000000000"));

    // Then
    long twoMinutes = Duration.ofMinutes(2).toMillis() << 22;
    X.verify(
        getRequestedFor(urlPathEqualTo("/2/users/42/mentions"))
            .withQueryParam("since_id", equalTo(String.valueOf(1859000000000000000L - twoMinutes)))
            .withHeader("Authorization", equalTo("Bearer reading")));
    assertThat(page.cursor()).contains("1859000000000000000");
  }

  @ParameterizedTest
  @CsvSource({"mentions-truncated.json", "gateway.html", "mentions-without-author.json"})
  void aBrokenPageIsNeverUsed(String file) {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .willReturn(aResponse().withStatus(200).withBody(body(file))));

    // When
    Fetched fetched = mentions.fetch(Optional.of("1"));

    // Then
    assertThat(fetched).isInstanceOf(Fetched.Broken.class);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aFaultOnReadingIsWaitedOut(Fault fault) {
    // Given
    X.stubFor(get(urlPathEqualTo("/2/users/42/mentions")).willReturn(aResponse().withFault(fault)));

    // When
    Fetched fetched = mentions.fetch(Optional.of("1"));

    // Then
    assertThat(fetched).isNotInstanceOf(Fetched.Page.class);
  }

  @ParameterizedTest
  @CsvSource({
    "401, unauthorized, the credentials are refused (status 401)",
    "402, credits-depleted, no credits are left (status 402)",
    "402, credits, no credits are left (status 402)",
    "403, spend-cap, the spend cap is reached (status 403)",
    "403, account-locked, the account is locked (status 403)",
    "403, account-suspended, the account is suspended (status 403)",
    "403, unknown-forbidden, refused without a known reason (status 403)",
    "403, not-summoned, its author did not summon us (status 403)",
    "403, restricted, its author restricts who may reply (status 403)",
    "403, deleted-target, the post is gone (status 403)",
    "404, not-found, the post is gone (status 404)",
    "429, rate-limit, rate limit (status 429)",
    "429, usage-capped, the month's cap on reading posts is reached (status 429)"
  })
  void everyRefusalHasItsOwnWords(int status, String file, String words) {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .willReturn(aResponse().withStatus(status).withBody(recorded(file))));

    // When
    Fetched fetched = mentions.fetch(Optional.of("1"));

    // Then
    assertThat(((Fetched.Unavailable) fetched).why()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'Tue, 24 Nov 2026 10:10:00 GMT', 10 minutes behind X's",
    "'Tue, 24 Nov 2026 08:30:00 GMT', 90 minutes ahead of X's"
  })
  void aWrongClockIsNamedWhereTheCredentialsAreRefused(String date, String words) {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .willReturn(
                aResponse()
                    .withStatus(401)
                    .withHeader("Date", date)
                    .withBody(recorded("unauthorized"))));

    // When
    Fetched fetched = mentions.fetch(Optional.of("1"));

    // Then
    assertThat(((Fetched.Unavailable) fetched).why())
        .endsWith("; this machine's clock is " + words);
  }

  @Test
  @DisplayName("case 6: errors beside the posts of a page take nothing from the page")
  void errorsBesideThePostsOfAPage() {
    // Given
    String page = recorded("mentions-page");
    String errors =
        "{\"errors\":[{\"resource_id\":\"1\",\"value\":\"1\",\"resource_type\":\"tweet\","
            + "\"parameter\":\"referenced_tweets.id\",\"title\":\"Not Found Error\","
            + "\"detail\":\"Could not find tweet.\","
            + "\"type\":\"https://api.twitter.com/2/problems/resource-not-found\"}],";
    X.mentions(page);
    Fetched whole = mentions.fetch(Optional.empty());
    X.mentions(page.replaceFirst("\\{", errors));

    // When
    Fetched partial = mentions.fetch(Optional.empty());

    // Then
    assertThat(partial).isInstanceOf(Fetched.Page.class).isEqualTo(whole);
  }

  @Test
  @DisplayName("case 15: fields and kinds of reference that nobody knows change nothing")
  void whatXMayAddTomorrow() {
    // Given
    String page = recorded("mentions-page");
    X.mentions(page);
    Fetched whole = mentions.fetch(Optional.empty());
    String more = "\"mood\":{\"a\":[1]},\"matching_rules\":7,\"id\":";
    X.mentions(page.replace("\"id\":", more));

    // When
    Fetched later = mentions.fetch(Optional.empty());

    // Then
    assertThat(later).isInstanceOf(Fetched.Page.class).isEqualTo(whole);
  }

  private static String page(String id, String token) {
    String next = token == null ? "" : ",\"next_token\":\"" + token + "\"";
    return """
        {"data":[{"id":"%1$s","text":"@rapport hi","author_id":"7",
          "created_at":"2026-11-24T09:59:00.000Z","edit_history_tweet_ids":["%1$s"],
          "entities":{"mentions":[{"start":0,"end":8,"username":"rapport","id":"42"}]}}],
         "meta":{"result_count":1,"newest_id":"%1$s","oldest_id":"%1$s"%2$s}}
        """
        .formatted(id, next);
  }
}
