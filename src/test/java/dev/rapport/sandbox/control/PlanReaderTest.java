package dev.rapport.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {

  private final PlanReader reader =
      new PlanReader(
          () -> Set.of("POST /2/tweets", "GET /2/users/{}/mentions", "GET /2/activity/stream"));

  @Test
  void whatIsNotSaidIsAlwaysAndForEverybody() throws WrongPlan {
    // Given
    String body = "{\"seed\":7,\"rules\":[{\"on\":\"POST /2/tweets\",\"fault\":\"truncated\"}]}";

    // When
    FaultPlan plan = reader.read(body);

    // Then
    assertThat(plan.seed()).isEqualTo(7);
    assertThat(plan.timelineLag()).isEmpty();
    assertThat(plan.rules())
        .containsExactly(
            new FaultRule(
                "POST /2/tweets",
                Optional.empty(),
                new Fault.Truncated(),
                1,
                Integer.MAX_VALUE,
                0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"fault":"latency","fromMillis":5,"toMillis":9}     | Latency[fromMillis=5, toMillis=9]
          {"fault":"reset-before-commit"}                     | ResetBeforeCommit[]
          {"fault":"reset-after-commit"}                      | ResetAfterCommit[]
          {"fault":"truncated"}                               | Truncated[]
          {"fault":"html"}                                    | Html[status=502, committed=false]
          {"fault":"html","status":200,"committed":true}      | Html[status=200, committed=true]
          {"fault":"empty"}                                   | Empty[]
          {"fault":"missing-fields","fields":["id"]}          | MissingFields[fields=[id]]
          {"fault":"credit-runs-out","calls":3}               | CreditRunsOut[calls=3]
          {"fault":"status","status":503}                     | Status[status=503, title=Service Unavailable, detail=Service Unavailable, type=about:blank, resetSeconds=900, committed=false]
          """)
  void everyFaultHasItsForm(String rule, String fault) throws WrongPlan {
    // Given
    String body = plan("{\"on\":\"GET /2/users/:id/mentions\"," + rule.substring(1));

    // When
    FaultPlan plan = reader.read(body);

    // Then
    assertThat(plan.rules().getFirst().fault()).hasToString(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"fault":"late","fromMillis":5,"toMillis":9}              | Late[fromMillis=5, toMillis=9]
          {"fault":"duplicate"}                                     | Duplicate[]
          {"fault":"reorder"}                                       | Reorder[]
          {"fault":"withheld"}                                      | Withheld[]
          {"fault":"garbage"}                                       | Garbage[]
          {"fault":"unknown-type"}                                  | UnknownType[]
          {"fault":"silence"}                                       | Silence[]
          {"fault":"drop"}                                          | Drop[]
          {"fault":"disconnect"}                                    | Disconnect[type=UpstreamOperationalDisconnect]
          {"fault":"disconnect","disconnectType":"ForceDisconnect"} | Disconnect[type=ForceDisconnect]
          """)
  void everyFaultOnTheWayHasItsForm(String rule, String fault) throws WrongPlan {
    // Given
    String body = plan("{\"on\":\"GET /2/activity/stream\"," + rule.substring(1));

    // When
    FaultPlan plan = reader.read(body);

    // Then
    assertThat(plan.rules().getFirst().fault()).hasToString("OnTheWay[what=" + fault + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nonsense                             | the body is no JSON
          []                                   | the body must be a JSON object
          {}                                   | seed must be a whole number
          {"seed":1.5}                         | seed must be a whole number
          {"seed":1,"seed":2}                  | the body is no JSON
          {"seed":1,"rule":[]}                 | rule is not known here
          {"seed":1,"rules":{}}                | rules must be a list of 100 rules at most
          {"seed":1,"rules":[1]}               | rules[0] must be a JSON object
          {"seed":1,"clockSkewSeconds":86401}  | clockSkewSeconds must be a whole number between -86400 and 86400
          {"seed":1,"timelineLagMillis":-1}    | timelineLagMillis must be a whole number between 0 and 600000
          """)
  void aWrongPlanGetsOneClearLine(String body, String line) {
    // When
    Throwable refusal = catchThrowable(() -> reader.read(body));

    // Then
    assertThat(refusal).isInstanceOf(WrongPlan.class).hasMessage(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"fault":"empty"}                                        | rules[0].on must be a text
          {"on":"POST /2/tweet","fault":"empty"}                   | rules[0].on must be * or one of GET /2/activity/stream, GET /2/users/{}/mentions, POST /2/tweets, WEBHOOK
          {"on":"*"}                                               | rules[0].fault must be a text
          {"on":"*","fault":"gremlin"}                             | rules[0].fault must be one of latency, status, reset-before-commit, reset-after-commit, truncated, html, empty, missing-fields, credit-runs-out, late, duplicate, reorder, withheld, garbage, unknown-type, silence, drop, disconnect, wrong-signature
          {"on":"*","fault":"empty","probabilty":1}                | rules[0].probabilty is not known here
          {"on":"*","fault":"empty","probability":0}               | rules[0].probability must be a number above 0 and at most 1
          {"on":"*","fault":"empty","probability":"1"}             | rules[0].probability must be a number above 0 and at most 1
          {"on":"*","fault":"empty","times":0}                     | rules[0].times must be a whole number between 1 and 2147483647
          {"on":"*","fault":"empty","who":7}                       | rules[0].who must be a text
          {"on":"*","fault":"status"}                              | rules[0].status must be a whole number between 400 and 599
          {"on":"*","fault":"status","status":200}                 | rules[0].status must be a whole number between 400 and 599
          {"on":"*","fault":"status","status":500,"committed":1}   | rules[0].committed must be true or false
          {"on":"*","fault":"latency","fromMillis":9,"toMillis":5} | rules[0].toMillis must be a whole number between 9 and 60000
          {"on":"*","fault":"missing-fields","fields":[]}          | rules[0].fields must be a list of texts
          {"on":"POST /2/tweets","fault":"late","toMillis":5}      | rules[0].fault cannot happen on POST /2/tweets
          {"on":"WEBHOOK","fault":"empty"}                         | rules[0].fault cannot happen on WEBHOOK
          {"on":"WEBHOOK","fault":"drop"}                          | rules[0].fault cannot happen on WEBHOOK
          {"on":"GET /2/activity/stream","fault":"wrong-signature"} | rules[0].fault cannot happen on GET /2/activity/stream
          {"on":"*","fault":"disconnect","disconnectType":"Tired"} | rules[0].disconnectType must be one of OperationalDisconnect, UpstreamOperationalDisconnect, ForceDisconnect, UpstreamUncleanDisconnect, SlowReader, InternalError, ClientApplicationStateDegraded, InvalidRules
          """)
  void aWrongRuleIsNamedByItsPlace(String rule, String line) {
    // Given
    String body = plan(rule);

    // When
    Throwable refusal = catchThrowable(() -> reader.read(body));

    // Then
    assertThat(refusal).isInstanceOf(WrongPlan.class).hasMessage(line);
  }

  private static String plan(String rule) {
    return "{\"seed\":7,\"rules\":[" + rule + "]}";
  }
}
