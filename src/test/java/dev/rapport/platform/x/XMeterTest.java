package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.Price;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What X charges for what it delivers, by its price list of August 2026. */
class XMeterTest {

  private final FakeCostLog log = new FakeCostLog();
  private final XMeter meter = meter(false);
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void aPageOfMentionsCostsEachPostAndEachAuthor() {
    // When
    meter.mentions(
        answer(
            """
            {"data":[
               {"id":"12","author_id":"7","edit_history_tweet_ids":["10","12"]},
               {"id":"11","author_id":"7","edit_history_tweet_ids":["11"]}],
             "includes":{"users":[{"id":"7"}],"tweets":[{"id":"5"}]},
             "meta":{"result_count":2}}
            """));

    // Then
    assertThat(log.lines())
        .containsExactly(
            "0.005 post-read 12 of 10",
            "0.005 post-read 11 of 11",
            "0.010 user-read 7 of 10",
            "0.005 post-read 5 of -");
  }

  @Test
  void theOtherDialectCostsTheSame() {
    // When
    meter.mentions(
        answer(
            """
            {"data":[{"id":"12","edit_history_post_ids":["10","12"]}],
             "includes":{"posts":[{"id":"5"}]}}
            """));

    // Then
    assertThat(log.lines()).containsExactly("0.005 post-read 12 of 10", "0.005 post-read 5 of -");
  }

  @ParameterizedTest
  @CsvSource({
    "true,  true,  0.001 owned-read 12 of 12",
    "true,  false, 0.005 post-read 12 of 12",
    "false, true,  0.005 post-read 12 of 12"
  })
  void onlyTheAppsOwnerReadsCheaplyAndOnlyWithItsOwnToken(
      boolean ownsApp, boolean readsAsUs, String line) {
    // Given
    XMeter owner = meter(ownsApp);
    owner.readsAsUs(readsAsUs);

    // When
    owner.mentions(answer("{\"data\":[{\"id\":\"12\"}]}"));

    // Then
    assertThat(log.lines()).containsExactly(line);
  }

  @Test
  void anEmptyPageAndARefusalAreFree() {
    // When
    meter.mentions(answer("{\"meta\":{\"result_count\":0}}"));
    meter.ownPosts(answer("{\"data\":[]}"));
    meter.posts(new XAnswer.Lost("X failed with status 503", true));
    meter.users(answer("{\"errors\":[{\"title\":\"Not Found Error\"}]}"));
    meter.deletion("1", answer("{\"data\":{\"deleted\":false}}"));
    meter.deletion("1", new XAnswer.NotSent("no connection"));

    // Then
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void everyOtherCallHasItsPrice() {
    // When
    meter.users(answer("{\"data\":{\"id\":\"42\"}}"));
    meter.posts(answer("{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}]}"));
    meter.deletion("3", answer("{\"data\":{\"deleted\":true}}"));
    meter.deletion("4", new XAnswer.Lost("no whole answer", false));

    // Then
    assertThat(log.lines())
        .containsExactly(
            "0.010 user-read 42 of -",
            "0.005 post-read 1 of -",
            "0.005 post-read 2 of -",
            "0.010 deletion 3 of -",
            "0.010 deletion 4 of -");
  }

  @Test
  void whatIsStreamedIsAFullReadWhetherItIsForUsOrNot() {
    // When
    List.of(
            "{\"data\":{\"id\":\"12\",\"edit_history_tweet_ids\":[\"10\",\"12\"]},\"matching_rules\":[]}",
            "{\"data\":{\"id\":\"13\"},\"matching_rules\":[{\"tag\":\"somebody else's\"}]}",
            "",
            "{\"errors\":[{\"title\":\"operational-disconnect\"}]}",
            "no JSON")
        .forEach(line -> XStreamMessage.read(line, mapper, meter::streamed));

    // Then
    assertThat(log.lines())
        .containsExactly("0.005 streamed-post 12 of 10", "0.005 streamed-post 13 of 13");
  }

  @ParameterizedTest
  @CsvSource({
    "post.mention.create, 0.005 activity-event post.mention.create/9 of -",
    "post.repost.create,  0.005 activity-event post.repost.create/9 of -",
    "like.create,         0.001 like-read like.create/9 of 77",
    "post.teleport,       0.005 activity-event post.teleport/9 of -",
    "post.delete,",
    "'',"
  })
  void anEventCostsWhatItIsAbout(String type, String line) {
    // When
    meter.event(event(type, "9"));

    // Then
    assertThat(log.lines()).containsExactlyElementsOf(line == null ? List.of() : List.of(line));
  }

  @Test
  void aMentionThatIsToldIsSpentOnItself() {
    // When
    meter.event(
        XActivity.read(
            """
            {"data":{"event_uuid":"9","event_type":"post.reply.create","payload":{"id":"12",
            "edit_history_tweet_ids":["10","12"],"author_id":"7","text":"@rapport hi",
            "created_at":"2026-11-26T00:00:00.000Z"}}}
            """
                .getBytes(StandardCharsets.UTF_8),
            mapper));

    // Then
    assertThat(log.lines()).containsExactly("0.005 activity-event post.reply.create/9 of 10");
  }

  @Test
  void anEventWithoutAnIdIsChargedEachTime() {
    // When
    meter.event(event("post.mention.create", ""));

    // Then
    assertThat(log.lines()).containsExactly("0.005 activity-event - of -");
  }

  @ParameterizedTest
  @CsvSource({
    "Good to hear., 0.010",
    "see https://example.com/a, 0.200",
    "see example.com, 0.200",
    "Wait... what?, 0.010"
  })
  void aReplyWithALinkIsDear(String text, String usd) {
    // When
    Price price = meter.reply(text);

    // Then
    assertThat(price.usd()).isEqualByComparingTo(usd);
  }

  private XActivity.Event event(String type, String id) {
    String json =
        "{\"data\":{\"event_uuid\":\"%s\",\"event_type\":\"%s\",\"payload\":{\"liked_tweet_id\":\"77\"}}}";
    return XActivity.read(json.formatted(id, type).getBytes(StandardCharsets.UTF_8), mapper);
  }

  private XMeter meter(boolean ownsApp) {
    XConfig config =
        new KeylessXConfig(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1)) {
          @Override
          public boolean ownsApp() {
            return ownsApp;
          }
        };
    return new XMeter(config, log, Clock.systemUTC());
  }

  private static XAnswer answer(String json) {
    try {
      return new XAnswer.Ok(new ObjectMapper().readTree(json), List.of(), "");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
