package dev.rapport.publish;

import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.Price;
import dev.rapport.post.PostRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A platform that answers what it was told to, and remembers what it was asked. */
final class FakePublisher implements ReplyPublisher {

  final List<String> posts = new ArrayList<>();
  Posted answer;
  OwnReplies own = new OwnReplies.Shown(List.of(), true);

  @Override
  public String platform() {
    return "x";
  }

  @Override
  public Price price(String text) {
    return new Price(CostKind.REPLY, new BigDecimal("0.01"));
  }

  @Override
  public Posted post(PostRef inReplyTo, String text) {
    posts.add(inReplyTo.id() + ": " + text);
    return answer;
  }

  @Override
  public OwnReplies repliesSince(PostRef since) {
    return own;
  }

  @Override
  public Retracted retract(PostRef reply) {
    return new Retracted.Done();
  }
}
