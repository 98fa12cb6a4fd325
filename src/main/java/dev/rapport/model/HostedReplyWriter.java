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
  private final ChatRequests requests;
  private final ChatEndpoint endpoint;
  private final ChatErrors errors;

  HostedReplyWriter(String why, ChatRequests requests, ChatEndpoint endpoint, ChatErrors errors) {
    this.rung = new Rung("hosted", why);
    this.requests = requests;
    this.endpoint = endpoint;
    this.errors = errors;
  }

  @Override
  public Rung rung() {
    return rung;
  }

  @Override
  public boolean costs() {
    return requests.cost();
  }

  @Override
  public Written write(Assignment assignment) {
    ChatRequests.Call call = requests.of(assignment);
    return switch (endpoint.post(call)) {
      case Exchange.Heard heard when heard.status() == 200 -> answer(heard.body(), call);
      case Exchange.Heard heard -> errors.meaning(heard, call);
      case Exchange.Broken broken ->
          new Unavailable(
              broken.why(), ChatErrors.SHORT, broken.sent() ? call.atMost() : BigDecimal.ZERO);
    };
  }

  private static Written answer(String body, ChatRequests.Call call) {
    return ChatAnswer.read(body, call.row().price())
        .map(answer -> judge(answer, call))
        .orElseGet(
            () ->
                new Unavailable(
                    "the endpoint's answer cannot be read", ChatErrors.SHORT, call.atMost()));
  }

  private static Written judge(ChatAnswer answer, ChatRequests.Call call) {
    if (answer.refused() || "content_filter".equals(answer.finish())) {
      return new Declined("the model will not answer this post", answer.costUsd());
    }
    if ("length".equals(answer.finish())) {
      return new Declined(
          "the model used up the tokens that its mode allows before it was done", answer.costUsd());
    }
    if (answer.text().isEmpty()) {
      return new Unavailable("the model said nothing", ChatErrors.SHORT, answer.costUsd());
    }
    String model = SafeText.oneLine(answer.model(), LONGEST_NAME);
    return new Answer(answer.text(), model.isBlank() ? call.model() : model, answer.costUsd());
  }
}
