package dev.rapport.model;

import dev.rapport.post.SafeText;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.ReplyWriter;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import java.math.BigDecimal;

/**
 * Asks an OpenAI-compatible endpoint. One call for one candidate; asking again is the caller's
 * decision, since each call costs money. Half an answer is no answer.
 */
final class HostedReplyWriter implements ReplyWriter {

  private static final int LONGEST_NAME = 80;

  private final Rung rung;
  private final HostedCalls calls;
  private final HostedEndpoint endpoint;
  private final HostedErrors errors;

  HostedReplyWriter(String why, HostedCalls calls, HostedEndpoint endpoint, HostedErrors errors) {
    this.rung = new Rung("hosted", why);
    this.calls = calls;
    this.endpoint = endpoint;
    this.errors = errors;
  }

  @Override
  public Rung rung() {
    return rung;
  }

  @Override
  public boolean costs() {
    return calls.cost();
  }

  @Override
  public boolean readsPrompts() {
    return true;
  }

  @Override
  public Written write(Assignment assignment) {
    HostedCall call = calls.of(assignment);
    return switch (endpoint.post(call)) {
      case Exchange.Heard heard when heard.status() == 200 -> answer(heard.body(), call);
      case Exchange.Heard heard -> errors.meaning(heard, call);
      case Exchange.Broken broken ->
          new Unavailable(
              broken.why(), HostedErrors.SHORT, broken.sent() ? call.atMost() : BigDecimal.ZERO);
    };
  }

  private Written answer(String body, HostedCall call) {
    return calls
        .protocol()
        .read(body, call)
        .map(answer -> judge(answer, call))
        .orElseGet(
            () ->
                new Unavailable(
                    "the endpoint's answer cannot be read", HostedErrors.SHORT, call.atMost()));
  }

  private static Written judge(ModelAnswer answer, HostedCall call) {
    return switch (answer.ending()) {
      case WHOLE -> whole(answer, call);
      case REFUSED -> new Declined("the model will not answer this post", answer.costUsd());
      case CUT ->
          new Declined(
              "the model used up the tokens that its mode allows before it was done",
              answer.costUsd());
      case FAILED ->
          new Unavailable("the model failed at an answer", HostedErrors.SHORT, answer.costUsd());
    };
  }

  private static Written whole(ModelAnswer answer, HostedCall call) {
    if (answer.text().isEmpty()) {
      return new Unavailable("the model said nothing", HostedErrors.SHORT, answer.costUsd());
    }
    String model = SafeText.oneLine(answer.model(), LONGEST_NAME);
    return new Answer(
        answer.text(),
        model.isBlank() ? call.model() : model,
        answer.costUsd(),
        answer.sources(),
        answer.reasoning());
  }
}
