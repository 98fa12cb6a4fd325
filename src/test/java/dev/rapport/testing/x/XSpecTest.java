package dev.rapport.testing.x;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge itself: what is right passes, and each planted mistake is told. */
class XSpecTest {

  private static final Request MENTIONS = SimpleRequest.Builder.get("/2/users/7/mentions").build();

  private static SimpleResponse.Builder json(int status, String body) {
    return new SimpleResponse.Builder(status).withContentType("application/json").withBody(body);
  }

  @Test
  void aRightAnswerIsRight() {
    // Given
    SimpleResponse page =
        json(
                200,
                """
                {"data":[{"id":"1","text":"hi","edit_history_tweet_ids":["1"],
                  "entities":{"mentions":[{"start":0,"end":2,"username":"bo","id":"7"}]}}],
                 "errors":[{"type":"https://api.twitter.com/2/problems/resource-not-found",
                  "title":"Not Found Error","detail":"gone","parameter":"ids","value":"5",
                  "resource_id":"5","resource_type":"tweet"}],
                 "meta":{"result_count":1,"newest_id":"1","oldest_id":"1"}}
                """)
            .build();

    // When
    List<String> faults = XSpec.faults(MENTIONS, page);

    // Then
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"data":[{"id":1,"text":"hi"}]}                     | 2.166 | /data/0/id type
          {"data":[{"id":"1","text":7}]}                      | 2.167 | /data/0/text type
          {"data":[{"id":"x","text":"hi"}]}                   | 2.166 | /data/0/id pattern
          {"data":[]}                                         | 2.166 | /data minItems
          {"data":[{"id":"1","edit_history_post_ids":["1"]}]} | 2.166 | edit_history_post_ids
          {"data":[{"id":"1","autor_id":"7"}]}                | 2.166 | /data/0 additionalProperties: autor_id
          {"data":[{"id":"1","autor_id":"7"}]}                | 2.167 | /data/0 additionalProperties: autor_id
          {"data":[{"id":"1","created_at":"yesterday"}]}      | 2.166 | /data/0/created_at format
          {"data":[{"id":"1","public_metrics":{}}]}           | 2.166 | required: like_count
          {"data":[{"id":"1","entities":{"mentions":[{"start":0,"username":"b"}]}}]} | 2.166 | required: end
          {"meta":{"result_count":"1"}}                       | 2.167 | /meta/result_count type
          {"meta":{"result_count":1,"total":1}}               | 2.166 | /meta additionalProperties: total
          {"errors":[{"type":"about:blank"}]}                 | 2.166 | /errors/0 required: title
          {"errors":[{"type":"https://api.twitter.com/2/problems/resource-not-found","title":"t"}]} | 2.166 | required: resource_id
          {"errors":[{"type":"https://api.twitter.com/2/problems/no-such","title":"t"}]} | 2.166 | no-such
          no json                                             | 2.166 | invalidJson
          """)
  void aWrongAnswerIsTold(String body, String document, String fault) {
    // Given
    SimpleResponse answer = json(200, body).build();

    // When
    List<String> faults = XSpec.faults(MENTIONS, answer);

    // Then
    assertThat(faults).anyMatch(told -> told.startsWith(document) && told.contains(fault));
  }

  @Test
  void anAnswerInTheOtherDialectIsTold() {
    // Given
    Request asked =
        SimpleRequest.Builder.get("/2/users/7/mentions")
            .withQueryParam("post.fields", "id")
            .build();
    SimpleResponse answer = json(200, "{\"includes\":{\"tweets\":[{\"id\":\"1\"}]}}").build();

    // When
    List<String> faults = XSpec.faults(asked, answer);

    // Then
    assertThat(faults)
        .containsExactly(
            "2.167: GET /2/users/7/mentions 200 /includes additionalProperties: tweets");
  }

  @Test
  void aWrongContentTypeIsTold() {
    // Given
    SimpleResponse answer =
        new SimpleResponse.Builder(200).withContentType("text/html").withBody("{}").build();

    // When
    List<String> faults = XSpec.faults(MENTIONS, answer);

    // Then
    assertThat(faults).hasSize(2).allMatch(told -> told.contains("contentType.notAllowed"));
  }

  @Test
  void aWrongStatusIsTold() {
    // Given
    Request created = SimpleRequest.Builder.post("/2/tweets").build();
    SimpleResponse answer = json(200, "{\"data\":{\"id\":\"1\",\"text\":\"hi\"}}").build();

    // When
    List<String> faults = XSpec.faults(created, answer);

    // Then
    assertThat(faults).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"event_type":"post.create","payload":{"id":"1","text":"hi"}}                                     | 2.167 | /data required: event_uuid
          {"event_uuid":"5","event_type":"post.create"}                                                     | 2.166 | /data required: payload
          {"event_uuid":"5","event_type":"post.create","payload":{"id":"1","text":"hi","autor_id":"7"}}     | 2.167 | /data/payload additionalProperties: autor_id
          {"event_uuid":"5","event_type":"post.delete","payload":{"id":"1","text":"hi"}}                    | 2.166 | /data/payload additionalProperties: text
          {"event_uuid":"5","event_type":"like.create","payload":{"id":"1","text":"hi"}}                    | 2.166 | /data/payload additionalProperties: text
          {"event_uuid":"5","event_type":"TweetCreate","payload":{"id":"1","text":"hi"}}                    | 2.167 | /data discriminator: TweetCreate
          """)
  void anEventIsJudgedByItsType(String event, String document, String fault) {
    // When
    List<String> faults =
        XSpec.faults(
            SimpleRequest.Builder.get("/2/activity/stream").build(),
            json(200, "{\"data\":" + event + "}").build());

    // Then
    assertThat(faults).anyMatch(it -> it.startsWith(document) && it.endsWith(fault));
  }
}
