package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.rapport.platform.x.RecordedX.MENTION;
import static dev.rapport.platform.x.RecordedX.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.PostLookup.Looked;
import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyHider.Hidden;
import dev.rapport.publish.ReplyPublisher.OwnReplies;
import dev.rapport.publish.ReplyPublisher.OwnReply;
import dev.rapport.reaction.ReactionKind;
import dev.rapport.reaction.ReactionSource.Observed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the account has posted, what became of it, and what is gone. */
class XLookingTest {

  @RegisterExtension static final RecordedX X = new RecordedX();

  private XReplyPublisher publisher;
  private XReactionSource reactions;
  private XPostLookup lookup;
  private XReplyHider hider;

  @BeforeEach
  void connect() {
    Adapters adapters = X.adapters();
    publisher = adapters.publisher();
    reactions = adapters.reactions();
    lookup = adapters.lookup();
    hider = adapters.hider();
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
}
