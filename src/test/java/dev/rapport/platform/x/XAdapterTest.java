package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.mention.MentionSource.Fetched;
import dev.rapport.mention.PostLookup.Looked;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.publish.Allowance;
import dev.rapport.publish.Allowance.Window;
import dev.rapport.publish.ReplyHider.Hidden;
import dev.rapport.publish.ReplyPublisher.OwnReplies;
import dev.rapport.publish.ReplyPublisher.OwnReply;
import dev.rapport.publish.ReplyPublisher.Posted;
import dev.rapport.publish.ReplyPublisher.Retracted;
import dev.rapport.reaction.ReactionKind;
import dev.rapport.reaction.ReactionSource.Observed;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapters against X's own answers, recorded by name of the situation, and against faults. */
class XAdapterTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final PostRef MENTION = new PostRef("x", "1859000000000000100");

  @RegisterExtension
  static final WireMockExtension X =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private XMentionSource mentions;
  private XReplyPublisher publisher;
  private XReactionSource reactions;
  private XPostLookup lookup;
  private XReplyHider hider;

  @BeforeEach
  void connect() {
    connect(new KeylessXConfig(URI.create(X.baseUrl()), Duration.ofSeconds(1)));
    X.stubFor(
        get(urlPathEqualTo("/2/users/by/username/rapport")).willReturn(okJson(recorded("user"))));
  }

  @AfterEach
  void whatWasSentIsWhatXKnows() {
    assertThat(Sent.faults(X)).isEmpty();
  }

  private void connect(XConfig config) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Adapters adapters = Adapters.of(config, clock);
    mentions = adapters.mentions();
    publisher = adapters.publisher();
    reactions = adapters.reactions();
    lookup = adapters.lookup();
    hider = adapters.hider();
  }

  @Test
  void readsAPageOldestFirstWithWhatWasTyped() {
    // Given
    stubMentions(recorded("mentions-page"));

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
  void readsTheOtherDialectToo() {
    // Given
    stubMentions(recorded("mentions-page-2.167"));

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
    stubMentions(page("1859000000000000002", "second"));

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
    stubMentions(page("1859000000000000002", "second"));

    // When
    Fetched fetched = mentions.fetch(Optional.of("1859000000000000000"));

    // Then
    assertThat(fetched).isInstanceOf(Fetched.Broken.class);
  }

  @Test
  void readsAWhileBehindTheCursorAgain() {
    // Given
    stubMentions("{\"meta\":{\"result_count\":0}}");

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

  @Test
  void aRateLimitIsWaitedFor() {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .willReturn(
                aResponse()
                    .withStatus(429)
                    .withHeader(
                        "x-rate-limit-reset", String.valueOf(NOW.plusSeconds(77).getEpochSecond()))
                    .withBody(recorded("rate-limit"))));

    // When
    Fetched fetched = mentions.fetch(Optional.of("1"));

    // Then
    assertThat(((Fetched.Unavailable) fetched).retryAfter())
        .isBetween(Duration.ofSeconds(77), Duration.ofSeconds(85));
  }

  @Test
  void whileItIsWaitedForNothingIsAskedThereAndElsewhereAllIsWell() {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .willReturn(aResponse().withStatus(429).withBody(recorded("rate-limit"))));
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(aResponse().withStatus(201).withBody(recorded("created"))));
    mentions.fetch(Optional.of("1"));

    // When
    Fetched again = mentions.fetch(Optional.of("1"));
    Posted posted = publisher.post(MENTION, "hello");

    // Then
    assertThat(again).isInstanceOf(Fetched.Unavailable.class);
    X.verify(1, getRequestedFor(urlPathEqualTo("/2/users/42/mentions")));
    assertThat(posted).isInstanceOf(Posted.Done.class);
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
      connect(new KeylessXConfig(nobody, Duration.ofSeconds(1)));
    }

    // When
    Posted posted = publisher.post(MENTION, "hello");

    // Then
    assertThat(posted).isInstanceOf(Posted.NotMade.class);
  }

  @Test
  void findsItsOwnReplies() {
    // Given
    X.stubFor(get(urlPathEqualTo("/2/users/42/tweets")).willReturn(okJson(recorded("own-posts"))));

    // When
    OwnReplies own = publisher.repliesSince(MENTION);

    // Then
    assertThat(own)
        .isEqualTo(
            new OwnReplies.Shown(
                List.of(
                    new OwnReply(new PostRef("x", "1859000000000000999"), "1859000000000000100")),
                true));
    X.verify(
        getRequestedFor(urlPathEqualTo("/2/users/42/tweets"))
            .withQueryParam("since_id", equalTo(MENTION.id())));
  }

  @Test
  void aTimelineThatCannotBeReadProvesNothing() {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/tweets"))
            .willReturn(aResponse().withStatus(200).withBody("<html>busy</html>")));

    // When
    OwnReplies own = publisher.repliesSince(MENTION);

    // Then
    assertThat(own).isInstanceOf(OwnReplies.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}
          {"meta":{"result_count":1}}
          {"data":[{"id":"9","text":"hi"}],"meta":{"result_count":1}}
          {"data":[{"id":"9","text":"hi","conversation_id":"7"}],"meta":{"result_count":1}}
          {"data":[{"text":"hi","conversation_id":"7"}],"meta":{"result_count":1}}
          """)
  void aTimelineThatLacksWhatTellsAReplyProvesNothing(String body) {
    // Given
    X.stubFor(get(urlPathEqualTo("/2/users/42/tweets")).willReturn(okJson(body)));

    // When
    OwnReplies own = publisher.repliesSince(MENTION);

    // Then
    assertThat(own).isInstanceOf(OwnReplies.Unreadable.class);
  }

  @Test
  void findsItsOwnRepliesInTheOtherDialectToo() {
    // Given
    String body =
        """
        {"data":[{"id":"9","text":"hi","conversation_id":"7",
          "referenced_posts":[{"type":"replied_to","id":"8"}]}],
         "meta":{"result_count":1}}
        """;
    X.stubFor(get(urlPathEqualTo("/2/users/42/tweets")).willReturn(okJson(body)));

    // When
    OwnReplies own = publisher.repliesSince(MENTION);

    // Then
    assertThat(own)
        .isEqualTo(new OwnReplies.Shown(List.of(new OwnReply(new PostRef("x", "9"), "8")), true));
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

  @Test
  void countsReactionsAndKeepsSilentAboutMissingPosts() {
    // Given
    PostRef there = new PostRef("x", "1859000000000000999");
    PostRef gone = new PostRef("x", "1859000000000000998");
    X.stubFor(get(urlPathEqualTo("/2/tweets")).willReturn(okJson(recorded("lookup-partial"))));

    // When
    Observed observed = reactions.observe(List.of(there, gone));

    // Then
    Observed.Counts counts = (Observed.Counts) observed;
    assertThat(counts.counts()).containsOnlyKeys(there);
    assertThat(counts.counts().get(there))
        .containsEntry(ReactionKind.LIKE, 3)
        .containsEntry(ReactionKind.REPOST, 1)
        .containsEntry(ReactionKind.REPLY, 2)
        .containsEntry(ReactionKind.QUOTE, 0);
  }

  private static void stubMentions(String body) {
    X.stubFor(get(urlPathEqualTo("/2/users/42/mentions")).willReturn(okJson(body)));
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
    stubMentions(page);
    Fetched whole = mentions.fetch(Optional.empty());
    stubMentions(page.replaceFirst("\\{", errors));

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
    stubMentions(page);
    Fetched whole = mentions.fetch(Optional.empty());
    String more = "\"mood\":{\"a\":[1]},\"matching_rules\":7,\"id\":";
    stubMentions(page.replace("\"id\":", more));

    // When
    Fetched later = mentions.fetch(Optional.empty());

    // Then
    assertThat(later).isInstanceOf(Fetched.Page.class).isEqualTo(whole);
  }

  @Test
  @DisplayName("case 6: only what says that this very post is gone means it")
  void onlyWhatSaysThatThisVeryPostIsGoneMeansIt() {
    // Given
    X.stubFor(get(urlPathEqualTo("/2/tweets")).willReturn(okJson(recorded("lookup-errors"))));
    List<PostRef> asked =
        Stream.of("101", "102", "103", "104", "105", "106")
            .map(id -> new PostRef("x", id))
            .toList();

    // When
    Looked looked = lookup.lookUp(asked);

    // Then
    assertThat(looked)
        .isEqualTo(
            new Looked.Told(
                Set.of(new PostRef("x", "101")),
                Set.of(new PostRef("x", "102"), new PostRef("x", "103"))));
  }

  @Test
  void anAnswerThatHoldsNeitherPostsNorErrorsTellsNothing() {
    // Given
    X.stubFor(get(urlPathEqualTo("/2/tweets")).willReturn(okJson("{}")));

    // Then
    assertThat(lookup.lookUp(List.of(MENTION))).isInstanceOf(Looked.Unreadable.class);
  }

  @Test
  void theAccountsOwnReadsAreTriedFirstAndTheRestIsLookedUp() {
    // Given
    connect(new OwnedReads(URI.create(X.baseUrl())));
    PostRef shown = new PostRef("x", "1859000000000000999");
    PostRef old = new PostRef("x", "1859000000000000500");
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/tweets"))
            .withQueryParam("since_id", equalTo("1859000000000000499"))
            .withQueryParam("until_id", equalTo("1859000000000001000"))
            .withQueryParam("max_results", equalTo("10"))
            .willReturn(okJson(recorded("lookup-partial"))));
    X.stubFor(
        get(urlPathEqualTo("/2/tweets"))
            .withQueryParam("ids", equalTo(old.id()))
            .willReturn(okJson(recorded("lookup-partial").replace(shown.id(), old.id()))));

    // When
    Observed observed = reactions.observe(List.of(old, shown));

    // Then
    assertThat(((Observed.Counts) observed).counts()).containsOnlyKeys(old, shown);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | {"data":{"hidden":true}}  | done
          200 | {"data":{"hidden":false}} | X does not say that it did so
          403 | {"title":"Forbidden","type":"about:blank","status":403,"detail":"Forbidden"} | only answers in conversations that the account began
          404 | {"title":"Not Found Error","type":"https://api.x.com/2/problems/resource-not-found","status":404,"detail":"Not there."} | the post is gone (status 404)
          """)
  void hidingSaysWhatXSaid(int status, String body, String outcome) {
    // Given
    X.stubFor(
        put(urlPathEqualTo("/2/tweets/1859000000000000100/hidden"))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withBody(body)));

    // When
    Hidden hidden = hider.hide(MENTION, true);

    // Then
    String told =
        switch (hidden) {
          case Hidden.Done done -> "done";
          case Hidden.NotDone notDone -> notDone.why();
        };
    assertThat(told).contains(outcome);
  }

  private static String recorded(String name) {
    return body(name + ".json");
  }

  private static String body(String file) {
    try {
      return Files.readString(Path.of("src/test/resources/dev/rapport/platform/x", file));
    } catch (IOException e) {
      throw new AssertionError("no recorded payload " + file, e);
    }
  }

  /** The account owns the app. */
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
